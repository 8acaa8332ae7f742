package org.missionbench.finance;

import java.util.List;
import java.util.Map;
import org.missionbench.contracts.content.Block;
import org.missionbench.contracts.content.Table;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.report.OutlinePlace;
import org.missionbench.contracts.report.ReportSection;
import org.missionbench.kernel.FigureStyle;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Section III.D.2: what was owed to other missions at each month end, in millions. */
@Component
public final class BorrowingSection implements ReportSection {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public BorrowingSection(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "finance/borrowing";
    }

    @Override
    public OutlinePlace place() {
        return new OutlinePlace("III.D.2", "Borrowing");
    }

    @Override
    public List<Block> blocks(MissionPeriod scope) {
        List<Borrowing> loans = store.all(scope, Borrowing.class);
        if (loans.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                "borrowing",
                "",
                "Millions of United States dollars",
                List.of(
                        Table.Column.text("As at"),
                        Table.Column.text("Lending mission"),
                        Table.Column.figures("Amount")),
                loans.stream().map(BorrowingSection::row).toList(),
                Map.of()));
    }

    private static Table.Row row(Borrowing loan) {
        Table.FigureCell amount =
                new Table.FigureCell(loan.amount(), FigureStyle.MILLIONS).withMeasure(loan.measureKey());
        return new Table.Row(
                loan.asAt() + "-" + loan.lender(),
                Table.RowKind.LINE,
                List.of(
                        new Table.TextCell(Captions.day(loan.asAt())),
                        new Table.TextCell(loan.lendingMission()),
                        amount));
    }
}
