package io.standfirst.access;

import io.quarkus.runtime.StartupEvent;
import io.standfirst.store.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Lets the first administrator in: with the key that the operator set, or with one that is made and printed once. */
@ApplicationScoped
class FirstKey {

    private static final Logger LOG = Logger.getLogger(FirstKey.class);

    private final Keys keys;
    private final Optional<String> configured;

    FirstKey(Keys keys, @ConfigProperty(name = "standfirst.admin.key") Optional<String> configured) {
        this.keys = keys;
        this.configured = configured;
    }

    void open(@Observes StartupEvent start) {
        if (configured.isPresent()) {
            if (!keys.ensureAdmin("First admin, set by the operator", configured.get())) {
                LOG.warn("The key in STANDFIRST_ADMIN_KEY was revoked or has another role, and stays as it is. Choose another one");
            }
        } else if (keys.all().isEmpty()) {
            String secret = keys.create("First admin", Role.ADMIN, null).secret();
            // To standard output and not to the log, where a secret has no business.
            System.out.printf("%nThe first admin key, shown only this once: %s%n%n", secret);
            LOG.info("Made the first admin key, since there was none");
        }
    }
}
