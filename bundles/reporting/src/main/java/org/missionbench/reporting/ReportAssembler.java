package org.missionbench.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.content.Document;
import org.missionbench.contracts.content.Heading;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.content.Paragraph;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MeasureKey;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the report together: outline, sections, text, numbers. */
@Component(service = ReportAssembler.class)
public final class ReportAssembler {

    private static final Logger log = LoggerFactory.getLogger(ReportAssembler.class);

    private final RecordStore store;
    private final Measures measures;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ReportSection> sections = List.of();

    /** Needs the rows and the figures. */
    @Activate
    public ReportAssembler(@Reference RecordStore store, @Reference Measures measures) {
        this.store = store;
        this.measures = measures;
    }

    /** The report of a mission's period as things stand. */
    AssembledReport assemble(MissionPeriod scope) {
        Map<MeasureKey, Measure> figures = measures.all(scope);
        List<Finding> findings = new ArrayList<>();
        MissingMeasures missing = new MissingMeasures(figures.keySet());
        BoundFigures bound = new BoundFigures(
                key -> Optional.ofNullable(figures.get(key)).flatMap(Measure::value),
                missing::add,
                missing::addProblem);
        List<Document.Part> parts = new ArrayList<>();
        Numbering numbering = new Numbering();
        for (OutlineEntry entry : outline(scope)) {
            parts.add(new Document.Part(entry.number(), new Heading(entry.depth(), entry.title())));
            for (Block block : blocks(entry, scope, findings)) {
                parts.add(numbering.number(block.accept(bound)));
            }
        }
        findings.addAll(missing.findings());
        ReportCover cover = Covers.of(store, scope);
        return new AssembledReport(new Document(Covers.head(cover), cover.language(), parts), findings);
    }

    /** The sections that are present and have no place in the mission's outline. */
    List<String> withoutPlace(MissionPeriod scope) {
        List<String> placed = outline(scope).stream()
                .map(entry -> Optional.ofNullable(entry.section()).orElse(""))
                .toList();
        return sections.stream()
                .map(ReportSection::id)
                .filter(id -> !placed.contains(id))
                .sorted()
                .toList();
    }

    private List<OutlineEntry> outline(MissionPeriod scope) {
        List<OutlineEntry> declared = store.all(scope, OutlineEntry.class).stream()
                .sorted(Comparator.comparingLong(OutlineEntry::position))
                .toList();
        return declared.isEmpty() ? UsualOutline.of(sections) : declared;
    }

    private List<Block> blocks(OutlineEntry entry, MissionPeriod scope, List<Finding> findings) {
        List<NarrativeParagraph> texts = store.all(scope, NarrativeParagraph.class).stream()
                .filter(paragraph -> paragraph.place().equals(entry.place()))
                .toList();
        List<Block> blocks = new ArrayList<>(paragraphs(texts, NarrativeParagraph.Stands.BEFORE));
        if (entry.section() != null) {
            blocks.addAll(sectionBlocks(entry, entry.section(), scope, findings));
        }
        blocks.addAll(paragraphs(texts, NarrativeParagraph.Stands.AFTER));
        return blocks;
    }

    private List<Block> sectionBlocks(
            OutlineEntry entry, String sectionId, MissionPeriod scope, List<Finding> findings) {
        Optional<ReportSection> section = sections.stream()
                .filter(candidate -> candidate.id().equals(sectionId))
                .findFirst();
        if (section.isEmpty()) {
            return missing(entry, absent(sectionId), findings);
        }
        try {
            List<Block> blocks = section.get().blocks(scope);
            return blocks.isEmpty() ? missing(entry, nothingEntered(sectionId), findings) : blocks;
        } catch (RuntimeException e) {
            log.warn("Section {} of {} has failed", sectionId, scope, e);
            return missing(entry, "This part is missing because its module has failed: " + e.getMessage(), findings);
        }
    }

    private static List<Block> missing(OutlineEntry entry, String text, List<Finding> findings) {
        findings.add(new Finding(
                "reporting/sections-present",
                Finding.Severity.WARNING,
                "%s %s: %s".formatted(entry.place(), entry.title(), text),
                List.of(new Finding.Place("outline, place " + entry.place(), String.valueOf(entry.section())))));
        return List.of(new Notice(Notice.Kind.MISSING, text));
    }

    private String absent(String sectionId) {
        String module = module(sectionId);
        List<String> ofModule = sections.stream()
                .map(ReportSection::id)
                .filter(id -> module(id).equals(module))
                .sorted()
                .toList();
        return ofModule.isEmpty()
                ? "This part is missing because the module '%s' is not installed. Its data are kept; install it with: features install %s"
                        .formatted(module, module)
                : "This part is missing because the module '%s' has no section '%s'; correct the outline, it has %s"
                        .formatted(module, sectionId, String.join(", ", ofModule));
    }

    private static String nothingEntered(String sectionId) {
        return "Nothing has been entered for this part: import the data that '%s' prints, or take it out of the outline."
                .formatted(sectionId);
    }

    private static String module(String sectionId) {
        return sectionId.substring(0, Math.max(0, sectionId.indexOf('/')));
    }

    private static List<Paragraph> paragraphs(List<NarrativeParagraph> texts, NarrativeParagraph.Stands stands) {
        return texts.stream()
                .filter(paragraph -> paragraph.stands() == stands)
                .map(paragraph -> new Paragraph(paragraph.counted(), BoundText.parse(paragraph.text())))
                .toList();
    }
}
