package org.missionbench.narrative;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.BoundText;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.report.PassageSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The report's running text. */
@Component
public final class NarrativePassages implements PassageSource {

    private static final int PROPOSED = 4;

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public NarrativePassages(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "narrative/passages";
    }

    @Override
    public List<Passage> passages(MissionPeriod scope) {
        return store.all(scope, NarrativeParagraph.class).stream()
                .map(NarrativeParagraph::passage)
                .toList();
    }

    @Override
    public List<LooseNumber> looseNumbers(String text, Collection<Measure> measures) {
        ReportText read = new ReportText("", "", BoundText.parse(text));
        Proposals proposals = new Proposals(measures);
        return read.unbound().stream()
                .map(numeral -> new LooseNumber(numeral.printed(), bindings(numeral.printed(), read, proposals)))
                .toList();
    }

    private static Map<String, String> bindings(String printed, ReportText text, Proposals proposals) {
        Map<String, String> bindings = new LinkedHashMap<>();
        proposals
                .of(printed, text.plain(), PROPOSED)
                .forEach(proposal -> bindings.put(proposal.binding(), proposal.title()));
        return bindings;
    }
}
