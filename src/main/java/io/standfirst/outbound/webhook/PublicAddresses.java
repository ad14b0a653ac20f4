package io.standfirst.outbound.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses anybody on the internet may have, by the registries of special-purpose addresses (RFC 6890). */
final class PublicAddresses {

    private static final List<Network> SPECIAL_V4 = networks(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4",
            // Public by its number, and inside of Azure the host of the machine
            "168.63.129.16/32");

    /** All others of IPv6 are special: loopback, mapped IPv4, NAT64, unique local, link-local, multicast … */
    private static final Network GLOBAL_V6 = Network.of("2000::/3");

    /** Of the global ones: Teredo and other protocols, documentation, 6to4. Some of them lead to addresses of IPv4. */
    private static final List<Network> SPECIAL_V6 = networks("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddresses() {
    }

    static boolean include(InetAddress address) {
        return address instanceof Inet4Address
                ? SPECIAL_V4.stream().noneMatch(network -> network.contains(address))
                : GLOBAL_V6.contains(address) && SPECIAL_V6.stream().noneMatch(network -> network.contains(address));
    }

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::of).toList();
    }
}
