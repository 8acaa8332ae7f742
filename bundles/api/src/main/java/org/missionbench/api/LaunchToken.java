package org.missionbench.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;

/** The secret of one start of the workbench, which the launcher makes and tells to the person who started it. */
@Component(
        service = LaunchToken.class,
        configurationPid = "org.missionbench.api",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public class LaunchToken {

    private final String secret;

    /** What the launcher tells. */
    public @interface Configuration {

        /** The secret. */
        String token();
    }

    /** Takes it from the configuration. */
    @Activate
    public LaunchToken(Configuration configuration) {
        this.secret = configuration.token();
        if (secret.length() < 20) {
            throw new IllegalArgumentException("The launch token is too short: at least 20 characters are needed");
        }
    }

    String value() {
        return secret;
    }

    /** Compares in a time that does not tell how much agrees. */
    boolean matches(@Nullable String offered) {
        return offered != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
    }
}
