package org.missionbench.programmes;

import java.util.List;
import org.missionbench.contracts.dataset.DatasetSource;
import org.osgi.service.component.annotations.Component;

/** The datasets of programmes, what is referred to before what refers to it. */
@Component
public final class ProgrammesDatasets implements DatasetSource {

    @Override
    public String id() {
        return "programmes/datasets";
    }

    @Override
    public List<Class<? extends Record>> datasets() {
        return List.of(
                ProjectKind.class,
                ProgrammaticCategory.class,
                ThematicArea.class,
                ImplementerType.class,
                ImplementingEntity.class,
                GenderMarker.class,
                Programme.class,
                Project.class,
                ProjectMunicipality.class,
                ProjectCommunity.class,
                ProjectTag.class,
                ProjectFigure.class,
                ProjectBudget.class,
                ProjectExpenditure.class,
                ReviewPerspective.class,
                ProjectReview.class,
                ProjectApproval.class,
                PartnerReport.class,
                EvaluationFinding.class,
                ReportedCount.class,
                ReportedProgrammaticAmount.class,
                EarlierUtilization.class,
                IatiPublisher.class);
    }
}
