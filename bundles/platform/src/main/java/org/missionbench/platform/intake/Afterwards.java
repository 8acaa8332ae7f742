package org.missionbench.platform.intake;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.missionbench.contracts.dataset.ColumnShape;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.MissingReference;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.kernel.MissionPeriod;

/**
 * Turns what the store refused into sentences that name file, row and remedy, reading the files again if need be.
 *
 * @param unreferred rows that were rejected for a reference, by dataset
 */
record Afterwards(
        RecordStore store,
        MissionPeriod scope,
        Map<String, DatasetShape> shapes,
        KnownKeys keys,
        Rejections rejections,
        Map<String, Set<Long>> unreferred) {

    Afterwards(
            RecordStore store,
            MissionPeriod scope,
            Map<String, DatasetShape> shapes,
            KnownKeys keys,
            Rejections rejections) {
        this(store, scope, shapes, keys, rejections, new HashMap<>());
    }

    void explain(Delivery delivery, Tags tags) throws IOException {
        try {
            for (var entry : tags.written().entrySet()) {
                if (!entry.getValue().repeatedTags().isEmpty()) {
                    repeated(delivery, tags, entry.getKey(), entry.getValue().repeatedTags());
                }
            }
            missing(delivery, tags);
        } catch (Rejections.TooMany e) {
            return;
        }
    }

    private void missing(Delivery delivery, Tags tags) throws IOException {
        // a row that was rejected is missing too, but that is not what must be mended
        Set<String> incomplete =
                shapes.keySet().stream().filter(rejections::concerns).collect(Collectors.toSet());
        Set<String> read = new HashSet<>();
        Map<MissingReference, Long> blamed = new LinkedHashMap<>();
        for (var entry : tags.missing().entrySet()) {
            MissingReference reference = entry.getKey();
            if (incomplete.contains(reference.target())) {
                continue;
            }
            DatasetShape target = shapes.get(reference.target());
            if (target != null && read.add(target.name())) {
                keys.addStored(store, scope, target);
            }
            blamed.put(reference, entry.getValue());
        }
        reject(delivery, tags, blamed);
    }

    private void reject(Delivery delivery, Tags tags, Map<MissingReference, Long> blamed) throws IOException {
        Set<MissingReference> inFiles = new LinkedHashSet<>();
        blamed.forEach((reference, tag) -> {
            if (tag < 0) {
                rejections.add(rejection(reference, tags.file(tag), tag));
            } else {
                inFiles.add(reference);
            }
        });
        if (!inFiles.isEmpty()) {
            rejectRows(delivery, tags, blamed, inFiles);
        }
    }

    private void rejectRows(
            Delivery delivery, Tags tags, Map<MissingReference, Long> blamed, Set<MissingReference> inFiles)
            throws IOException {
        Set<MissingReference> found = new HashSet<>();
        new ReferringRows(inFiles).each(delivery, (reference, file, row) -> {
            found.add(reference);
            reject(reference, file, row);
        });
        // a value that is written in another way than the store writes it
        inFiles.stream().filter(reference -> !found.contains(reference)).forEach(reference -> {
            long tag = blamed.getOrDefault(reference, 0L);
            reject(reference, tags.file(tag), Tags.row(tag));
        });
    }

    private void reject(MissingReference reference, String file, long row) {
        rejections.add(rejection(reference, file, row));
        unreferred
                .computeIfAbsent(reference.dataset(), absent -> new HashSet<>())
                .add(row);
    }

    private Rejection rejection(MissingReference reference, String file, long row) {
        String reason = row < 0
                ? "'%s' of %s still refers to that row of %s; remove or change it too"
                        .formatted(reference.value(), reference.dataset(), reference.target())
                : "'%s' is not in %s; %s"
                        .formatted(
                                Rejection.shown(reference.value()),
                                reference.target(),
                                keys.hint(reference.target(), reference.value()));
        return new Rejection(
                reference.dataset(), file, Math.max(row, 0), reference.column(), reference.value(), reason);
    }

    private void repeated(Delivery delivery, Tags tags, String dataset, List<Long> repeatedTags) throws IOException {
        DatasetShape shape = shapes.get(dataset);
        if (shape == null) {
            return;
        }
        Set<Long> rows = repeatedTags.stream().map(Tags::row).collect(Collectors.toSet());
        Map<Long, List<String>> keysOfRows = new HashMap<>();
        KeyPicking.read(delivery, shape, (key, row) -> {
            if (rows.contains(row)) {
                keysOfRows.put(row, key);
            }
        });
        Set<List<String>> wanted = new HashSet<>(keysOfRows.values());
        Map<List<String>, Long> first = new HashMap<>();
        KeyPicking.read(delivery, shape, (key, row) -> {
            if (wanted.contains(key)) {
                first.putIfAbsent(key, row);
            }
        });
        String names = shape.keyColumns().stream().map(ColumnShape::name).collect(Collectors.joining(", "));
        for (long tag : repeatedTags) {
            List<String> key = keysOfRows.getOrDefault(Tags.row(tag), List.of());
            long before = first.getOrDefault(key, Tags.row(tag));
            String where = before < Tags.row(tag) ? "row " + before : "an earlier row";
            String reason = "the key '%s' stands in %s already; remove one of the two rows, or change the key"
                    .formatted(Rejection.shown(String.join(", ", key)), where);
            rejections.add(
                    new Rejection(dataset, tags.file(tag), Tags.row(tag), names, String.join(", ", key), reason));
        }
    }
}
