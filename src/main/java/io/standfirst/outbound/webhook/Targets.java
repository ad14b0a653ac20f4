package io.standfirst.outbound.webhook;

import io.standfirst.article.Limits;
import io.standfirst.article.TextRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Where webhooks may lead. Whoever may make one must not reach through it what only this server can reach, so each address
 * that a name leads to is looked at: when the webhook is made, and before each connection, which then goes to just that
 * address.
 */
@ApplicationScoped
class Targets {

    private static final int LAST_PORT = 65_535;
    private static final String REFUSED = "must not lead to a private, local or otherwise special address";

    private final WebhookSettings settings;

    Targets(WebhookSettings settings) {
        this.settings = settings;
    }

    /** The name leads to an address that is not allowed. */
    static final class RefusedException extends Exception {

        RefusedException() {
            super("The name leads to a private, local or otherwise special address");
        }
    }

    /** Notes what is wrong with the URL of a webhook. A name that leads nowhere now may do so when it is needed. */
    void check(String pointer, String url, TextRules rules) {
        if (url == null) {
            rules.add(pointer, "is required");
            return;
        }
        rules.length(pointer, url, Limits.URL);
        URI target = parse(url);
        if (target == null) {
            rules.add(pointer, "must be an absolute %s URL with a host in ASCII, without user information and without a fragment"
                    .formatted(settings.allowHttp() ? "http or https" : "https"));
            return;
        }
        try {
            resolve(target);
        } catch (RefusedException e) {
            rules.add(pointer, REFUSED);
        } catch (UnknownHostException e) {
            // Not now
        }
    }

    /**
     * The address to connect to.
     *
     * @throws UnknownHostException if there is none
     * @throws RefusedException     if one of those that the name leads to is not allowed
     */
    InetAddress resolve(URI target) throws UnknownHostException, RefusedException {
        InetAddress[] addresses = InetAddress.getAllByName(target.getHost());
        if (!Arrays.stream(addresses).allMatch(this::isAllowed)) {
            throw new RefusedException();
        }
        return addresses[0];
    }

    private URI parse(String url) {
        try {
            URI target = new URI(url);
            boolean isAllowed = "https".equals(target.getScheme()) || settings.allowHttp() && "http".equals(target.getScheme());
            boolean isPlain = target.getHost() != null && !target.getHost().contains("%") && target.getRawUserInfo() == null && target.getRawFragment() == null;
            boolean isAscii = url.chars().allMatch(character -> character > ' ' && character < 127);
            return isAllowed && isPlain && isAscii && target.getPort() != 0 && target.getPort() <= LAST_PORT ? target : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private boolean isAllowed(InetAddress address) {
        List<Network> more = settings.allowedNetworks().orElse(List.of());
        return PublicAddresses.include(address) || more.stream().anyMatch(network -> network.contains(address));
    }
}
