package io.standfirst.outbound.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that only this server, or its network, can reach counts as public. */
class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "0.1.2.3", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255", "127.0.0.1",
            "127.255.255.254", "168.63.129.16", "169.254.0.1", "169.254.169.254", "172.16.0.0", "172.31.255.255", "192.0.0.8",
            "192.0.2.1", "192.88.99.1", "192.168.0.1", "192.168.255.255", "198.18.0.1", "198.19.255.255", "198.51.100.7",
            "203.0.113.9", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255",
            "::", "::1", "::7f00:1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "2001::1",
            "2001:db8::1", "2001:20::1", "2002:7f00:1::", "3fff::1", "4000::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fec0::1",
            "ff02::1", "ff0e::1"})
    void special(String address) throws UnknownHostException {
        assertFalse(PublicAddresses.include(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.1",
            "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "223.255.255.255", "2606:4700::1111",
            "2a00:1450:4001::200e", "2001:4860:4860::8888"})
    void open(String address) throws UnknownHostException {
        assertTrue(PublicAddresses.include(InetAddress.getByName(address)));
    }

    /** Java's own words for some of them, which are fewer. */
    @Property
    void whatJavaKnowsIsSpecialV4(@ForAll @Size(4) byte[] bytes) throws UnknownHostException {
        check(InetAddress.getByAddress(bytes));
    }

    @Property
    void whatJavaKnowsIsSpecialV6(@ForAll @Size(16) byte[] bytes) throws UnknownHostException {
        check(InetAddress.getByAddress(bytes));
    }

    /** The same address, however it is wrapped, is not public unless it is so itself. */
    @Property
    void mappedIsAsItWouldBeAlone(@ForAll @Size(4) byte[] bytes) throws UnknownHostException {
        byte[] mapped = new byte[16];
        mapped[10] = -1;
        mapped[11] = -1;
        System.arraycopy(bytes, 0, mapped, 12, 4);
        assertEquals(PublicAddresses.include(InetAddress.getByAddress(bytes)),
                PublicAddresses.include(InetAddress.getByAddress(mapped)));
    }

    @Property
    void networksContainWhatBeginsAsTheyDo(@ForAll @Size(4) byte[] bytes, @ForAll @Size(4) byte[] other) throws UnknownHostException {
        InetAddress address = InetAddress.getByAddress(other);
        for (int prefix = 0; prefix <= 32; prefix++) {
            Network network = new Network(InetAddress.getByAddress(bytes), prefix);
            long differing = (number(bytes) ^ number(other)) >>> 32 - prefix;
            assertEquals(differing == 0, network.contains(address), network + " " + address);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "::/129", "localhost/8", "abc/8", "10.0.0.0/-1", "/8", "10.0.0.256/8"})
    void networksAreAddressesWithALength(String text) {
        assertThrows(IllegalArgumentException.class, () -> Network.of(text));
    }

    @Test
    void networksOfOtherKindsContainNothing() throws UnknownHostException {
        assertFalse(Network.of("0.0.0.0/0").contains(InetAddress.getByName("::1")));
        assertFalse(Network.of("::/0").contains(InetAddress.getByName("127.0.0.1")));
    }

    private static void check(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
                || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            assertFalse(PublicAddresses.include(address), address::toString);
        }
    }

    private static long number(byte[] bytes) {
        long number = 0;
        for (byte part : bytes) {
            number = number << 8 | part & 0xff;
        }
        return number;
    }
}
