package org.missionbench.platform.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.dataset.ChangeNote;
import org.missionbench.contracts.dataset.DatasetShape;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.dataset.RecordWriter;
import org.missionbench.contracts.dataset.WriteSummary;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.missionbench.platform.MeasureEffects;
import org.missionbench.platform.PackageNames;

/** Brings one delivery into the store, all of it or nothing. One instance serves one call. */
final class Intake {

    private static final String PROPERTIES = "package-property";

    private final RecordStore store;
    private final Measures measures;
    private final MissionPeriod scope;
    private final ImportOptions options;
    private final Progress progress;
    private final Rejections rejections = new Rejections();
    private final List<OpenFile> files = new ArrayList<>();
    private final Set<String> skipped = new LinkedHashSet<>();
    private final Map<String, DatasetShape> shapes = new LinkedHashMap<>();
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private final KnownKeys keys;

    Intake(RecordStore store, Measures measures, MissionPeriod scope, ImportOptions options, Progress progress) {
        this.store = store;
        this.measures = measures;
        this.scope = scope;
        this.options = options;
        this.progress = progress;
        store.shapes().stream().filter(shape -> !shape.isRollUp()).forEach(shape -> shapes.put(shape.name(), shape));
        this.keys = new KnownKeys(List.copyOf(shapes.values()));
    }

    /** A file of which rows have come; its position is part of each row's tag. */
    private record OpenFile(DatasetShape shape, String name) {}

    ImportReport run(Delivery delivery, ChangeNote note) throws IOException {
        // the first rows of a mission and period change every measure, which tells nobody anything
        boolean known = store.missionPeriods().contains(scope);
        SortedMap<MeasureKey, Measure> before = known ? measures.all(scope) : new TreeMap<>();
        Outcome outcome = store.change(note, writer -> within(delivery, writer));
        if (outcome.broken().isPresent()) {
            throw outcome.broken().get();
        }
        Tags tags = tags(outcome);
        Afterwards afterwards = new Afterwards(store, scope, shapes, keys, rejections);
        afterwards.explain(delivery, tags);
        boolean kept = outcome.kept() && rejections.isEmpty();
        Map<String, WriteSummary> counts =
                new CountedOnce(store, scope, shapes).of(delivery, tags, afterwards.unreferred());
        return ImportReport.of(
                scope, options, kept, counts, rejections, skipped, kept ? effects(before) : MeasureEffects.NONE);
    }

    private Outcome within(Delivery delivery, RecordWriter writer) {
        Optional<IOException> broken = Optional.empty();
        Conveyor conveyor = new Conveyor(scope);
        try {
            conveyor.carry(() -> read(delivery, conveyor), writer);
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
        Outcome outcome = judge(writer, broken);
        if (!outcome.kept()) {
            writer.discard();
        }
        return outcome;
    }

    private Outcome judge(RecordWriter writer, Optional<IOException> broken) {
        progress.at("checking references", 0, 0);
        boolean clean = rejections.isEmpty() && broken.isEmpty();
        if (clean && options.replace()) {
            files.stream().map(OpenFile::shape).distinct().forEach(shape -> writer.removeOthers(scope, shape));
        }
        var written = writer.summary();
        var missing = writer.missingReferences();
        boolean repeated = written.values().stream()
                .anyMatch(summary -> !summary.repeatedTags().isEmpty());
        boolean kept = clean && missing.isEmpty() && !repeated && !options.preview();
        return new Outcome(kept, broken, written, missing);
    }

    private MeasureEffects effects(SortedMap<MeasureKey, Measure> before) {
        if (before.isEmpty()) {
            return MeasureEffects.NONE;
        }
        progress.at("computing measures", 0, 0);
        return MeasureEffects.between(before, measures.all(scope));
    }

    private void read(Delivery delivery, Conveyor conveyor) throws IOException {
        delivery.read(new Opening(conveyor), progress);
        reportUnknown();
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

    private void reportUnknown() {
        if (unknown.isEmpty()) {
            return;
        }
        UnknownDatasets all = new UnknownDatasets(unknown, shapes.keySet());
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
