package org.missionbench.narrative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.command.Arguments;
import org.missionbench.contracts.command.Command;
import org.missionbench.contracts.command.CommandOutcome;
import org.missionbench.contracts.command.CommandOutcome.Line;
import org.missionbench.contracts.command.CommandOutcome.Rows;
import org.missionbench.contracts.command.CommandOutcome.Status;
import org.missionbench.contracts.command.CommandRefused;
import org.missionbench.contracts.command.CommandShape;
import org.missionbench.contracts.command.Parameter;
import org.missionbench.contracts.command.Progress;
import org.missionbench.contracts.content.BlockRenderer;
import org.missionbench.contracts.content.DocumentReader;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measures;
import org.missionbench.contracts.scope.MissionPeriodChoice;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code narrative}: how far the chapters are, what is unbound in them, what has changed, and reading them back. */
@Component
public final class NarrativeCommand implements Command {

    private static final List<String> HEADS =
            List.of("chapter", "owner", "state", "due", "words", "bound", "unbound", "share");

    private static final CommandShape SHAPE = new CommandShape(
            "narrative",
            "Show how far the chapters of the report are; compare their versions; read them back from a document",
            "Without an option: each chapter with owner, state, due day, words, and how many of its numbers are bound to a measure or marked with a source. What was read from a document is one change, which 'undo' takes back.",
            List.of(
                    MissionPeriodChoice.MISSION,
                    MissionPeriodChoice.PERIOD,
                    Parameter.flag("unbound", "list the numbers bound to nothing, each with the measures it may be"),
                    Parameter.option(
                            "compare",
                            false,
                            "number of a change, as 'changes' lists it: what it changed; 3..7: from after change 3 to after change 7; 3..: to now"),
                    Parameter.option(
                            "read", false, "document written by 'report' and edited since, such as report.docx"),
                    Parameter.flag("preview", "with --read: show what would change, and change nothing")),
            List.of(
                    "narrative",
                    "narrative --unbound",
                    "narrative --compare 12",
                    "narrative --compare 3..",
                    "narrative --read UNMIK-2021-22.docx --preview"));

    private final RecordStore store;
    private final Measures measures;
    private final ReportTexts texts;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<DocumentReader> readers = List.of();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<BlockRenderer> renderers = List.of();

    /** Needs the rows, the figures and the texts. */
    @Activate
    public NarrativeCommand(@Reference RecordStore store, @Reference Measures measures, @Reference ReportTexts texts) {
        this.store = store;
        this.measures = measures;
        this.texts = texts;
    }

    NarrativeCommand(
            RecordStore store,
            Measures measures,
            ReportTexts texts,
            List<DocumentReader> readers,
            List<BlockRenderer> renderers) {
        this(store, measures, texts);
        this.readers = List.copyOf(readers);
        this.renderers = List.copyOf(renderers);
    }

    @Override
    public String id() {
        return "narrative/narrative";
    }

    @Override
    public CommandShape shape() {
        return SHAPE;
    }

    @Override
    public CommandOutcome run(Arguments arguments, Progress progress) throws CommandRefused {
        MissionPeriod scope = MissionPeriodChoice.of(arguments, store.missionPeriods());
        if (arguments.has("compare")) {
            return Comparison.of(arguments.text("compare"), store, scope);
        }
        if (arguments.has("read")) {
            progress.at("reading " + arguments.text("read"), 0, 0);
            return new ReadCommand(store, measures, texts, readers, renderers).run(arguments, scope);
        }
        if (arguments.has("preview")) {
            throw new CommandRefused("--preview goes with --read FILE: it shows what reading would change");
        }
        progress.at("reading the texts of " + scope, 0, 0);
        return arguments.has("unbound")
                ? UnboundList.of(
                        texts.of(scope), new Proposals(measures.all(scope).values()))
                : chapters(scope);
    }

    private CommandOutcome chapters(MissionPeriod scope) {
        List<ChapterState> states = ChapterState.of(new Chapters(store.all(scope, Chapter.class)), texts.of(scope));
        ChapterState whole = new ChapterState(
                "",
                null,
                states.stream().mapToLong(ChapterState::words).sum(),
                states.stream().mapToLong(ChapterState::bound).sum(),
                states.stream().mapToLong(ChapterState::unbound).sum());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("chapters", states.stream().map(NarrativeCommand::data).toList());
        data.put("words", whole.words());
        data.put("bound", whole.bound());
        data.put("unbound", whole.unbound());
        data.put("bound_share", whole.boundShare());
        return new CommandOutcome(
                Status.DONE,
                List.of(
                        new Rows(HEADS, states.stream().map(ChapterState::row).toList(), List.of(4, 5, 6, 7)),
                        new Line("%,d words; of %,d numbers %d%% are bound, %,d are not"
                                .formatted(
                                        whole.words(),
                                        whole.bound() + whole.unbound(),
                                        whole.boundShare(),
                                        whole.unbound()))),
                data);
    }

    private static Map<String, Object> data(ChapterState state) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (int at = 0; at < HEADS.size(); at++) {
            data.put(HEADS.get(at), state.row().get(at));
        }
        return data;
    }
}
