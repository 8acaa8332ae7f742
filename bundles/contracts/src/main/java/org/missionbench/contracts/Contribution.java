package org.missionbench.contracts;

/**
 * Anything a module registers as a service so that the platform can ask it.
 *
 * <p>Contributors return data, never markup. One that fails becomes a finding; one that is absent is normal. They come
 * and go while the workbench runs, so whoever asks sorts them by {@link #id()} and keeps none of them.
 */
public interface Contribution {

    /**
     * A stable name, {@code module/what} in lower-case kebab, such as {@code finance/redeployments}: used for ordering,
     * links, logs and findings.
     */
    String id();
}
