package org.missionbench.ict;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** What a mission may hold of a kind for one purpose: so much a user, or a fixed number. */
@Dataset(
        name = "ict-entitlement",
        title = "ICT entitlement",
        help =
                "How much equipment of each kind the mission was given, for each purpose: so much for each user of a group, or a fixed number, or both.")
record Entitlement(
        @Column(
                        label = "Kind",
                        help = "Code of the kind of equipment.",
                        key = true,
                        references = "ict-kind",
                        example = "computing-devices")
                String kind,
        @Column(
                        label = "Purpose",
                        help =
                                "What it is for, as a short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "end-users")
                String purpose,
        @Column(label = "Title", help = "The purpose as printed in tables.", example = "End users") String title,
        @Column(
                        label = "User group",
                        help = "Code of the group whose users are entitled to it; nothing for a fixed number.",
                        optional = true,
                        references = "ict-user-group",
                        example = "end-users")
                @Nullable String userGroup,
        @Column(
                        label = "For each user",
                        help = "Pieces for each user of the group, such as 1.00; nothing for a fixed number.",
                        optional = true,
                        decimals = 2,
                        example = "1.00")
                @Nullable BigDecimal perUser,
        @Column(label = "Number", help = "Pieces whatever the number of users; 0 for none.", example = "0") long number,
        @Column(label = "Source", help = "Where it stands.", example = "A/75/773, component 2") String source) {
    /** Refuses a part for users without users, and numbers below nothing. */
    Entitlement {
        if ((userGroup == null) != (perUser == null)) {
            throw new IllegalArgumentException(
                    "entitlement %s, %s: user group '%s' and '%s' for each user; write both, or neither for a fixed number"
                            .formatted(kind, purpose, shown(userGroup), shown(perUser)));
        }
        if (perUser != null && perUser.signum() < 0) {
            throw new IllegalArgumentException(
                    "entitlement %s, %s: %s for each user, but it is never below 0; correct it"
                            .formatted(kind, purpose, perUser.toPlainString()));
        }
        Counts.demandNotNegative("number", number);
    }

    /** What so many users of its group are entitled to, begun pieces whole. */
    long of(long users) {
        BigDecimal forUsers = perUser == null ? BigDecimal.ZERO : perUser.multiply(BigDecimal.valueOf(users));
        return number + forUsers.setScale(0, RoundingMode.CEILING).longValueExact();
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
