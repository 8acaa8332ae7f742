package org.missionbench.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.report.PassageSource;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.contracts.report.Reports;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Puts the report together: outline, sections, text, numbers. */
@Component(service = {ReportAssembler.class, Reports.class})
public final class ReportAssembler implements Reports {

    private final RecordStore store;
    private final Measures measures;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ReportSection> sections = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<PassageSource> passageSources = List.of();

    /** Needs the rows and the figures. */
    @Activate
    public ReportAssembler(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    /** An assembler of given contributions, for tests and plain programs. */
    ReportAssembler(
            RecordStore store, Measures measures, List<ReportSection> sections, List<PassageSource> passageSources) {
        this(store, measures);
        this.sections = List.copyOf(sections);
        this.passageSources = List.copyOf(passageSources);
    }

    @Override
    public Document assemble(MissionPeriod scope) {
        return report(scope).document();
    }

    @Override
    public Printed printed(MissionPeriod scope) {
        Effects.State then = spots(scope);
        return () -> Effects.between(then, spots(scope)).places().stream()
                .map(place -> new Difference(place.what(), place.before(), place.after()))
                .toList();
    }

    private Effects.State spots(MissionPeriod scope) {
        return new Effects.State(Map.of(), PrintedSpots.of(assemble(scope)));
    }

    /** The report of a mission's period as things stand. */
    AssembledReport report(MissionPeriod scope) {
        Map<MeasureKey, Measure> figures = measures.all(scope);
        MissingMeasures missing = new MissingMeasures(figures.keySet());
        BoundFigures bound = new BoundFigures(
                key -> Optional.ofNullable(figures.get(key)).flatMap(Measure::value),
                missing::add,
                missing::addProblem);
        Passages passages = Passages.of(passageSources, scope);
        SectionBlocks sectionBlocks = new SectionBlocks(sections, scope);
        List<OutlineEntry> outline = outline(scope, passages.texts());
        List<Document.Part> parts = parts(outline, passages, sectionBlocks, bound);
        List<Finding> findings = new ArrayList<>(passages.findings());
        findings.addAll(sectionBlocks.findings());
        findings.addAll(passages.texts().withoutPlace(outline));
        findings.addAll(missing.findings());
        ReportCover cover = Covers.of(store, scope);
        return new AssembledReport(new Document(Covers.head(cover), cover.language(), parts), findings);
    }

    /** Where the sections that are present stand. */
    SectionPlaces places(MissionPeriod scope) {
        return new SectionPlaces(sections, outline(scope, new PassageTexts(List.of())), scope);
    }

    private static List<Document.Part> parts(
            List<OutlineEntry> outline, Passages passages, SectionBlocks sectionBlocks, BoundFigures bound) {
        List<Document.Part> parts = new ArrayList<>();
        Numbering numbering = new Numbering();
        for (OutlineEntry entry : outline) {
            boolean first = parts.isEmpty();
            parts.add(new Document.Part(entry.number(), new Heading(entry.depth(), entry.title())));
            List<Block> blocks = new ArrayList<>();
            passages.notice().filter(notice -> first).ifPresent(blocks::add);
            blocks.addAll(passages.texts().blocks(entry.place(), false));
            blocks.addAll(sectionBlocks.below(entry));
            blocks.addAll(passages.texts().blocks(entry.place(), true));
            blocks.forEach(block -> parts.add(numbering.number(block.accept(bound))));
        }
        return parts;
    }

    private List<OutlineEntry> outline(MissionPeriod scope, PassageTexts texts) {
        List<OutlineEntry> declared = store.all(scope, OutlineEntry.class).stream()
                .sorted(Comparator.comparingLong(OutlineEntry::position))
                .toList();
        return declared.isEmpty() ? UsualOutline.of(sections, texts.places()) : declared;
    }
}
