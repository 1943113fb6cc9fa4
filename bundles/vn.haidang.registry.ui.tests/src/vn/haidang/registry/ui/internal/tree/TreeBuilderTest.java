package vn.haidang.registry.ui.internal.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.Value;
import vn.haidang.registry.search.RegistrySearch;
import vn.haidang.registry.ui.internal.work.OpenWork;

@DisplayName("The tree of the registry")
class TreeBuilderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path temp;
    private OpenWork open;

    @BeforeEach
    void open() throws FindingException {
        open = OpenWork.withSample(temp);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private List<TreeNode> build(TreeMode mode, String typed) {
        return new TreeBuilder(open.shown(), OpenWork.VIETNAMESE.format(), TODAY, typed).build(mode);
    }

    private static List<String> lines(List<TreeNode> nodes) {
        return nodes.stream().flatMap(TreeNode::all).map(node -> node.name() + " " + node.count()).toList();
    }

    @Test
    void unitsStandBelowTheirUnits() {
        assertEquals(List.of("UBND thành phố 4", "Phường Đống Đa 1", "Phường Nguyễn Huệ 2"),
                lines(build(TreeMode.UNIT, "")));
    }

    @Test
    void aLineCountsWhatTheTableShowsForIt() {
        build(TreeMode.UNIT, "").stream().flatMap(TreeNode::all).forEach(node -> assertEquals(node.count(),
                new RegistrySearch(open.shown()).find(node.scope().filter("")).size(), node.name()));
        build(TreeMode.TYPE, "").stream().flatMap(TreeNode::all).forEach(node -> assertEquals(node.count(),
                new RegistrySearch(open.shown()).find(node.scope().filter("")).size(), node.name()));
    }

    @Test
    void theFilterKeepsWhatMatchesAndWhatIsAbove() {
        assertEquals(List.of("UBND thành phố 4", "Phường Đống Đa 1"), lines(build(TreeMode.UNIT, "dong da")));
        assertEquals(List.of(), build(TreeMode.UNIT, "không có"));
    }

    @Test
    void typesStandBelowTheirKindAndOnlyThoseThereAre() {
        assertEquals(List.of("Tài sản 4", "Thiết bị 4", "Bộ định tuyến 1", "Máy tính 3", "Đơn vị 3", "Người 2"),
                lines(build(TreeMode.TYPE, "")));
    }

    @Test
    void aUnitThatEndedSaysWhenAndStandsLast() {
        LocalDate end = LocalDate.of(2025, 6, 30);
        open.work().edit(session -> session.set(open.element("Unit", "W02").id(), "validTo", new Value.Day(end)));
        List<TreeNode> wards = build(TreeMode.UNIT, "").get(0).children();
        assertEquals(Optional.of(end), wards.get(1).ended());
        assertEquals(Optional.empty(), wards.get(0).ended());
    }
}
