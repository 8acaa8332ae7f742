package org.missionbench.programmes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** A type of implementing entity: the mission, the United Nations team, civil society. */
@Dataset(
        name = "implementer-type",
        title = "Types of implementing entities",
        help =
                "Who implements projects, by type. A type may be part of a wider one, such as external partners; it then counts for both.")
record ImplementerType(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "civil-society")
                String code,
        @Column(
                        label = "Position",
                        help = "Order in which the rows are printed: 10, 20, 30 leaves room for more.",
                        example = "10")
                long position,
        @Column(label = "Title", help = "As printed in tables.", example = "Civil society organizations") String title,
        @Column(
                        label = "Part of",
                        help = "Only for an of-which line: code of the type that already contains it.",
                        optional = true,
                        references = "implementer-type",
                        example = "external-partner")
                @Nullable String partOf,
        @Column(
                        label = "Receives funds",
                        help = "Whether the mission pays funds to it: yes or no. No for the mission itself.",
                        example = "yes")
                boolean receivesFunds,
        @Column(
                        label = "IATI organization type",
                        help =
                                "Code of the IATI list OrganisationType, such as 40 for a multilateral or 22 for a national non-governmental one.",
                        optional = true,
                        pattern = "[0-9]{2}",
                        example = "22")
                @Nullable String iatiOrganizationType)
        implements Contained {

    /** Refuses what is part of itself. */
    ImplementerType {
        if (code.equals(partOf)) {
            throw new IllegalArgumentException(
                    "type '%s' cannot be part of itself; leave part_of empty, or name the type that contains it"
                            .formatted(code));
        }
    }

    @Override
    public Optional<String> whole() {
        return Optional.ofNullable(partOf);
    }
}
