package io.standfirst.outbound.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike, such as {@code 10.0.0.0/8}.
 *
 * @param prefix how many bits are the same
 */
public record Network(InetAddress first, int prefix) {

    /** An address and no name: nobody is asked. */
    private static final Pattern FORM = Pattern.compile("([0-9.]+|[0-9a-fA-F]*:[0-9a-fA-F:.]*)/([0-9]{1,3})");

    /** @throws IllegalArgumentException if it has not the form */
    public static Network of(String text) {
        var found = FORM.matcher(text);
        try {
            if (found.matches()) {
                InetAddress first = InetAddress.getByName(found.group(1));
                int prefix = Integer.parseInt(found.group(2));
                if (prefix <= first.getAddress().length * Byte.SIZE) {
                    return new Network(first, prefix);
                }
            }
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("must begin with an address", e);
        }
        throw new IllegalArgumentException("must be an address and a length, such as 10.0.0.0/8");
    }

    boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((mine[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
