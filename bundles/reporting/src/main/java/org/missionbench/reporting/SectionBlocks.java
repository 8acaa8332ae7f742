package org.missionbench.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.missionbench.contracts.check.Finding;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Notice;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.MissionPeriod;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What modules contribute at a place of the outline, or a notice in its stead. */
final class SectionBlocks {

    private static final Logger log = LoggerFactory.getLogger(SectionBlocks.class);

    private final List<ReportSection> sections;
    private final MissionPeriod scope;
    private final List<Finding> findings = new ArrayList<>();

    SectionBlocks(List<ReportSection> sections, MissionPeriod scope) {
        this.sections = sections;
        this.scope = scope;
    }

    /** The blocks below a heading. */
    List<Block> below(OutlineEntry entry) {
        List<Block> blocks = new ArrayList<>();
        for (SectionReference reference : entry.sections()) {
            for (Block block : blocks(entry, reference)) {
                // two parts of one absent module need one notice
                if (!(block instanceof Notice) || !blocks.contains(block)) {
                    blocks.add(block);
                }
            }
        }
        return blocks;
    }

    /** What was missing in the blocks asked for so far. */
    List<Finding> findings() {
        return findings;
    }

    private List<Block> blocks(OutlineEntry entry, SectionReference reference) {
        Optional<ReportSection> section = sections.stream()
                .filter(candidate -> candidate.id().equals(reference.id()))
                .findFirst();
        if (section.isEmpty()) {
            return missing(entry, reference, absent(reference));
        }
        try {
            List<Block> blocks = reference.part().isEmpty()
                    ? section.get().blocks(scope)
                    : section.get().part(scope, reference.part());
            return blocks.isEmpty() ? missing(entry, reference, nothingEntered(reference)) : blocks;
        } catch (RuntimeException e) {
            log.warn("Section {} of {} has failed", reference, scope, e);
            return missing(entry, reference, "This part is missing because its module has failed: " + e.getMessage());
        }
    }

    private List<Block> missing(OutlineEntry entry, SectionReference reference, String text) {
        findings.add(new Finding(
                "reporting/sections-present",
                Finding.Severity.WARNING,
                "%s %s: %s".formatted(entry.place(), entry.title(), text),
                List.of(new Finding.Place("outline, place " + entry.place(), reference.toString()))));
        return List.of(new Notice(Notice.Kind.MISSING, text));
    }

    private String absent(SectionReference reference) {
        List<String> ofModule = sections.stream()
                .map(ReportSection::id)
                .filter(id -> id.startsWith(reference.module() + "/"))
                .sorted()
                .toList();
        return ofModule.isEmpty()
                ? "This part is missing because the module '%s' is not installed. Its data are kept; install it with: features install %s"
                        .formatted(reference.module(), reference.module())
                : "This part is missing because the module '%s' has no section '%s'; correct the outline, it has %s"
                        .formatted(reference.module(), reference.id(), String.join(", ", ofModule));
    }

    private static String nothingEntered(SectionReference reference) {
        return "Nothing has been entered for this part: import the data that '%s' prints ('template %s FILE.xlsx' writes their sheets), or take it out of the outline."
                .formatted(reference, reference.module());
    }
}
