package org.missionbench.programmes;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Who carries out projects. */
@Dataset(
        name = "implementing-entity",
        title = "Implementing entities",
        help = "The organizations that implement projects. Never name persons.")
record ImplementingEntity(
        @Column(
                        label = "Code",
                        help = "A short name in lower-case words joined by hyphens. Measures are named after it.",
                        key = true,
                        pattern = "[a-z0-9]+(-[a-z0-9]+)*",
                        example = "river-forum")
                String code,
        @Column(label = "Title", help = "Name of the organization.", example = "River Forum") String title,
        @Column(label = "Type", help = "Code of the type.", references = "implementer-type", example = "civil-society")
                String implementerType,
        @Column(
                        label = "IATI reference",
                        help = "Identifier of the organization in IATI; nothing when it has none.",
                        optional = true,
                        example = "XM-DAC-41310")
                @Nullable String iatiReference) {}
