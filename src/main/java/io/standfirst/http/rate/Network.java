package io.standfirst.http.rate;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Base64;

/** Whom an address belongs to: one of IPv4 to one client, one of IPv6 with its whole network of 64 bits. */
final class Network {

    private static final int IPV6_NETWORK_BYTES = 8;

    private Network() {
    }

    static String of(SocketAddress remote) {
        String host = remote == null ? null : remote.hostAddress() == null ? remote.host() : remote.hostAddress();
        return host == null || host.indexOf(':') < 0 ? String.valueOf(host) : network(host);
    }

    /** @param host an address of IPv6, as numbers: nobody is asked what it means */
    private static String network(String host) {
        try {
            InetAddress address = InetAddress.getByName(host);
            return address instanceof Inet6Address ? encoded(address.getAddress()) : address.getHostAddress();
        } catch (UnknownHostException e) {
            return host;
        }
    }

    private static String encoded(byte[] address) {
        return Base64.getEncoder().encodeToString(Arrays.copyOf(address, IPV6_NETWORK_BYTES));
    }
}
