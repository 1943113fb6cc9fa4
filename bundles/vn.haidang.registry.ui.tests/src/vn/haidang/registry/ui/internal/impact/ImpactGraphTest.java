package vn.haidang.registry.ui.internal.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.haidang.registry.ElementType;
import vn.haidang.registry.impact.Affected;
import vn.haidang.registry.impact.Impact;
import vn.haidang.registry.impact.Strength;
import vn.haidang.registry.ui.internal.SmallModel;
import vn.haidang.registry.ui.internal.impact.ImpactGraph.Node;

@DisplayName("The picture of an impact")
class ImpactGraphTest {

    private static final Affected ORIGIN = new Affected(SmallModel.element(SmallModel.SERVER, "U", "Nguồn"),
            Strength.WILL, 0, Optional.empty(), "");

    private static Affected after(Affected cause, ElementType type, String code, Strength strength) {
        return new Affected(SmallModel.element(type, code, code), strength, cause.depth() + 1, Optional.of(cause),
                "runsOn");
    }

    private static List<Affected> several(Affected cause, ElementType type, String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> after(cause, type, String.format("%s%03d", prefix, i), Strength.WILL)).toList();
    }

    private static List<String> boxes(ImpactGraph graph) {
        return graph.nodes().stream().map(node -> node.column() + "/" + node.row() + " "
                + (node.more() > 0 ? "+" + node.more() : node.affected().element().code())).toList();
    }

    @Test
    void eachStepIsOneColumnFurtherAndChildrenStandInTheOrderOfTheirCauses() {
        Affected first = after(ORIGIN, SmallModel.SERVER, "A", Strength.WILL);
        Affected second = after(ORIGIN, SmallModel.SERVER, "B", Strength.MAY);
        Affected ofSecond = after(second, SmallModel.SERVICE, "S1", Strength.MAY);
        Affected ofFirst = after(first, SmallModel.SERVICE, "S2", Strength.WILL);
        ImpactGraph graph = ImpactGraph.of(new Impact(List.of(ORIGIN), List.of(first, second, ofSecond, ofFirst)), 40);
        assertEquals(List.of("0/0 U", "1/0 A", "1/1 B", "2/0 S2", "2/1 S1"), boxes(graph));
        assertEquals(List.of("U→A WILL", "U→B MAY", "A→S2 WILL", "B→S1 MAY"),
                graph.arrows().stream().map(arrow -> arrow.from().affected().element().code() + "→"
                        + arrow.to().affected().element().code() + " " + arrow.strength()).toList());
    }

    @Test
    void ofManyOfOneKindTheFirstAreShownAndOneBoxStandsForTheRest() {
        ImpactGraph graph = ImpactGraph.of(
                new Impact(List.of(ORIGIN), several(ORIGIN, SmallModel.UNIT, "W", 21)), 40);
        assertEquals(List.of("0/0 U", "1/0 W000", "1/1 W001", "1/2 W002", "1/3 W003", "1/4 W004", "1/5 +16"),
                boxes(graph));
        assertEquals(6, graph.arrows().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 6, 7, 30, 400})
    void everythingIsShownOrCounted(int count) {
        List<Affected> affected = new ArrayList<>(several(ORIGIN, SmallModel.SERVER, "M", count));
        affected.addAll(several(affected.get(affected.size() - 1), SmallModel.UNIT, "W", count));
        ImpactGraph graph = ImpactGraph.of(new Impact(List.of(ORIGIN), affected), 8);
        assertEquals(1 + 2 * count, graph.nodes().stream().mapToInt(node -> Math.max(1, node.more())).sum());
        assertEquals(graph.nodes().size() - 1, graph.arrows().size());
        assertTrue(graph.nodes().size() <= 8 || count <= 5, boxes(graph).toString());
    }

    @Test
    void aBoxForManyIsNotOneElement() {
        ImpactGraph graph = ImpactGraph.of(
                new Impact(List.of(ORIGIN), several(ORIGIN, SmallModel.UNIT, "W", 9)), 40);
        assertEquals(Optional.of("W000"), graph.nodes().get(1).id());
        assertEquals(Optional.empty(), graph.nodes().stream().filter(node -> node.more() > 0).findFirst()
                .flatMap(Node::id));
    }
}
