package org.missionbench.ict;

import java.time.YearMonth;
import java.util.List;
import org.missionbench.contracts.dataset.RecordStore;
import org.missionbench.contracts.measure.Measure;
import org.missionbench.contracts.measure.MeasureSource;
import org.missionbench.kernel.MissionPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Maps and other geospatial products, planned and delivered. */
@Component
public final class ProductMeasures implements MeasureSource {

    private final RecordStore store;

    /** Needs the rows. */
    @Activate
    public ProductMeasures(@Reference RecordStore store) {
        this.store = store;
    }

    @Override
    public String id() {
        return "ict/product-measures";
    }

    @Override
    public List<Measure> measures(MissionPeriod scope) {
        List<Product> products = store.all(scope, Product.class);
        MeasureList list = new MeasureList();
        for (ProductKind kind : store.all(scope, ProductKind.class)) {
            if (kind.planned() != null) {
                list.count(
                        "planned-products." + kind.code(),
                        kind.title() + ", planned",
                        kind.planned(),
                        kind.unit(),
                        "as entered",
                        MeasureList.rows("ict-product-kind", "code", kind.code()));
            }
            list.count(
                    "products." + kind.code(),
                    kind.title() + ", delivered",
                    delivered(products, kind, scope),
                    kind.unit(),
                    "products of the kind that were delivered in the period",
                    MeasureList.rows("ict-product", "kind", kind.code()));
        }
        return list.all();
    }

    /** How many products of a kind were delivered in a period. */
    static long delivered(List<Product> products, ProductKind kind, MissionPeriod scope) {
        return products.stream()
                .filter(product -> product.kind().equals(kind.code()) && product.delivered() != null)
                .filter(product -> scope.period().contains(YearMonth.from(product.delivered())))
                .count();
    }
}
