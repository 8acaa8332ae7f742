package org.missionbench.api.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.missionbench.api.http.Call;
import org.missionbench.api.http.Json;
import org.missionbench.api.http.Problem;
import org.missionbench.api.http.Reply;
import org.missionbench.api.http.Resource;
import org.missionbench.api.http.Route;
import org.missionbench.contracts.Contribution;
import org.missionbench.contracts.view.WorkbenchView;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The pages that modules contribute. */
@Component(service = Resource.class)
public class ViewsResource implements Resource {

    @Reference(
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            cardinality = ReferenceCardinality.MULTIPLE)
    private volatile List<WorkbenchView> views = List.of();

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                        "/views",
                        "The pages of the modules that are present",
                        "a list in the order of the navigation: id, title, perspective, help, next step",
                        call -> Reply.json(all())),
                Route.get(
                        "/missions/{mission}/{period}/views/{module}/{view}",
                        "One page, as content blocks",
                        "its shape, and its blocks; none when the module has no rows",
                        this::one));
    }

    private List<Map<String, Object>> all() {
        return views.stream()
                .sorted(Comparator.comparing(
                                (WorkbenchView view) -> view.shape().perspective())
                        .thenComparing(view -> view.shape().position())
                        .thenComparing(Contribution::id))
                .map(ViewsResource::json)
                .toList();
    }

    private Reply one(Call call) {
        String id = call.part("module") + "/" + call.part("view");
        WorkbenchView view = views.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.absent(
                        "There is no view %s at present: its module has been removed, or was never installed"
                                .formatted(id)));
        Map<String, Object> json = json(view);
        json.put("blocks", BlockJson.all(view.blocks(call.scope())));
        return Reply.json(json);
    }

    private static Map<String, Object> json(WorkbenchView view) {
        WorkbenchView.Shape shape = view.shape();
        return Json.object(
                "id", view.id(),
                "title", shape.title(),
                "perspective", shape.perspective().name().toLowerCase(Locale.ROOT),
                "position", shape.position(),
                "help", shape.help(),
                "nextStep", shape.nextStep());
    }
}
