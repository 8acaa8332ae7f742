package org.missionbench.supply;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an inventory found to be otherwise than in the register.
 *
 * @param item number on the label or in the register
 * @param kind how it differs
 * @param registered place or quantity in the register; empty for none
 * @param seen place or quantity that was seen; empty for none
 * @param resolution how it was settled; absent while it is not
 */
record InventoryDifference(
        String item, Kind kind, String registered, String seen, @Nullable InventoryResolution resolution) {

    /** How it was settled; empty while it is not. */
    Optional<InventoryResolution> settled() {
        return Optional.ofNullable(resolution);
    }

    /** How an inventory and the register differ. */
    enum Kind {
        NOT_FOUND("Not found"),
        MOVED("Seen at another place"),
        OTHER_QUANTITY("Other quantity"),
        NOT_REGISTERED("Not in the register");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}
