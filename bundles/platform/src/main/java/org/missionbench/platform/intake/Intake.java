package org.missionbench.platform.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordWriter;
import org.missionbench.contracts.dataset.WriteSummary;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.report.Reports;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.platform.PackageNames;

/** Brings one delivery into the store, all of it or nothing. One instance serves one call. */
final class Intake {

    private static final String PROPERTIES = "package-property";

    private final RecordStore store;
    private final Measures measures;
    private final Optional<Reports> reports;
    private final MissionPeriod scope;
    private final ImportOptions options;
    private final Progress progress;
    private final ChangeNote note;
    private final LeftOut leftOut;
    private final Rejections rejections;
    private final List<OpenFile> files = new ArrayList<>();
    private final Set<String> skipped = new LinkedHashSet<>();
    private final Map<String, DatasetShape> shapes = new LinkedHashMap<>();
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final KnownKeys keys;

    Intake(
            RecordStore store,
            Measures measures,
            Optional<Reports> reports,
            MissionPeriod scope,
            ImportOptions options,
            LeftOut leftOut,
            ChangeNote note,
            Progress progress) {
        this.store = store;
        this.measures = measures;
        this.reports = reports;
        this.scope = scope;
        this.options = options;
        this.leftOut = leftOut;
        this.rejections = new Rejections(leftOut);
        this.note = note;
        this.progress = progress;
        store.shapes().stream().filter(shape -> !shape.isRollUp()).forEach(shape -> shapes.put(shape.name(), shape));
        this.keys = new KnownKeys(List.copyOf(shapes.values()));
    }

    /** A file of which rows have come; its position is part of each row's tag. */
    private record OpenFile(DatasetShape shape, String name) {}

    ImportReport run(Delivery delivery) throws IOException {
        Comparison before = comparison();
        Outcome outcome = store.change(note, writer -> within(delivery, before, writer));
        if (outcome.broken().isPresent()) {
            throw outcome.broken().get();
        }
        Tags tags = tags(outcome);
        Afterwards afterwards = new Afterwards(store, scope, shapes, keys, rejections);
        afterwards.explain(delivery, tags);
        boolean kept = outcome.kept() && rejections.isEmpty();
        Map<String, WriteSummary> counts =
                new CountedOnce(store, scope, shapes).of(delivery, tags, afterwards.unreferred());
        ImportEffects effects = kept ? effects(before) : outcome.previewed();
        List<Rejection> inSource =
                rejections.all().stream().map(delivery::inSource).toList();
        return ImportReport.of(scope, options, kept, counts, rejections, inSource, skipped, effects);
    }

    private Outcome within(Delivery delivery, Comparison before, RecordWriter writer) {
        Optional<IOException> broken = Optional.empty();
        Conveyor conveyor = new Conveyor(scope);
        try {
            conveyor.carry(() -> read(delivery, conveyor), writer);
            skipped.addAll(delivery.notes());
            // only now is the hash known of what was read
            delivery.sha256()
                    .ifPresent(hash -> writer.note(
                            new ChangeNote(note.actor(), note.reason(), note.source() + ", SHA-256 " + hash)));
        } catch (Rejections.TooMany e) {
            skipped.add(String.valueOf(e.getMessage()));
        } catch (FileRefused e) {
            rejections.add(e.rejection());
        } catch (IOException e) {
            broken = Optional.of(e);
        }
        if (files.isEmpty() && rejections.isEmpty()) {
            rejections.add(Rejection.ofFile("", "import", "there are no rows of any dataset in it"));
        }
        Outcome outcome = judge(writer, before, broken);
        if (!outcome.kept()) {
            writer.discard();
        }
        return outcome;
    }

    private Outcome judge(RecordWriter writer, Comparison before, Optional<IOException> broken) {
        progress.at("checking references", 0, 0);
        boolean clean = rejections.isEmpty() && broken.isEmpty();
        if (clean && options.replace()) {
            files.stream().map(OpenFile::shape).distinct().forEach(shape -> writer.removeOthers(scope, shape));
        }
        var written = writer.summary();
        var missing = writer.missingReferences();
        boolean repeated = written.values().stream()
                .anyMatch(summary -> !summary.repeatedTags().isEmpty());
        boolean good = clean && missing.isEmpty() && !repeated;
        ImportEffects previewed =
                good && options.preview() ? writer.preview(() -> effects(before)) : ImportEffects.NONE;
        return new Outcome(good && !options.preview(), broken, written, missing, previewed);
    }

    private Comparison comparison() {
        if (!store.missionPeriods().contains(scope)) {
            return Comparison.none(measures, scope);
        }
        progress.at("computing measures", 0, 0);
        // after an import there is 'effects' for the report, and it need not be assembled twice
        return Comparison.begin(measures, options.preview() ? reports : Optional.empty(), scope);
    }

    private ImportEffects effects(Comparison before) {
        progress.at("computing measures", 0, 0);
        return before.now();
    }

    private void read(Delivery delivery, Conveyor conveyor) throws IOException {
        delivery.read(new Opening(conveyor), progress);
        reportUnknown(delivery);
        Map<String, String> properties = new LinkedHashMap<>(delivery.properties());
        properties.entrySet().removeIf(property -> PackageNames.isGiven(scope, property.getKey(), property.getValue()));
        DatasetShape shape = shapes.get(PROPERTIES);
        boolean emptied =
                options.replace() && delivery.isPackage() && delivery.mission().isPresent();
        if (shape != null && (emptied || !properties.isEmpty())) {
            long tag = Tags.of(open(shape, Descriptor.NAME, conveyor), 0);
            properties.forEach((name, value) -> conveyor.send(shape, new Object[] {name, value}, tag));
        }
    }

    private void reportUnknown(Delivery delivery) {
        if (unknown.isEmpty()) {
            return;
        }
        UnknownDatasets all = new UnknownDatasets(unknown, shapes.keySet(), delivery.isNamedByFile());
        if (options.skipUnknown()) {
            skipped.add(all.passedOver());
        } else {
            rejections.add(all.rejection());
        }
    }

    private int open(DatasetShape shape, String file, Conveyor conveyor) {
        files.add(new OpenFile(shape, file));
        if (options.replace()) {
            conveyor.send(writer -> writer.expectAll(scope, shape));
        }
        return files.size() - 1;
    }

    private Tags tags(Outcome outcome) {
        return new Tags(
                files.stream().map(OpenFile::name).toList(),
                files.stream().map(file -> file.shape().name()).toList(),
                outcome.written(),
                outcome.missing());
    }

    /** Opens files for the one transaction. */
    private final class Opening implements Receivers {

        private final Conveyor conveyor;

        Opening(Conveyor conveyor) {
            this.conveyor = conveyor;
        }

        @Override
        public Optional<RowReceiver> open(String dataset, String file) {
            DatasetShape shape = shapes.get(dataset);
            if (shape == null) {
                unknown.put(dataset, file);
                return Optional.empty();
            }
            int position = Intake.this.open(shape, file, conveyor);
            boolean wanted = keys.wants(shape);
            return Optional.of(new RowAssembler(shape, file, scope.period(), rejections, (values, row) -> {
                if (leftOut.has(file, row)) {
                    return;
                }
                if (wanted) {
                    keys.add(shape, values);
                }
                conveyor.send(shape, values, Tags.of(position, row));
            }));
        }

        @Override
        public void refused(Rejection rejection) {
            rejections.add(rejection);
        }
    }
}
