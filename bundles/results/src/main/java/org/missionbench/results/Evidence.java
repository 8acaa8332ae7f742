package org.missionbench.results;

import org.jspecify.annotations.Nullable;
import org.missionbench.contracts.dataset.Column;
import org.missionbench.contracts.dataset.Dataset;

/** Where the proof of activities is kept. */
@Dataset(
        name = "evidence",
        title = "Evidence of activities",
        help = "Minutes, attendance lists, reports: where they are kept, not what they say.")
record Evidence(
        @Column(
                        label = "Reference",
                        help = "A short reference, such as a file number.",
                        key = true,
                        example = "FO-2021-07-114")
                String reference,
        @Column(
                        label = "Title",
                        help = "What it is, in general terms and without names of persons.",
                        example = "Minutes of field meetings, July 2021")
                String title,
        @Column(
                        label = "Kept at",
                        help = "The archive, folder or system that holds it.",
                        example = "Field office archive, shelf 3")
                String keptAt,
        @Column(
                        label = "SHA-256",
                        help = "Digest of the file, where it is one: 64 lower-case hexadecimal digits.",
                        optional = true,
                        pattern = "[0-9a-f]{64}",
                        example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                @Nullable String sha256) {}
