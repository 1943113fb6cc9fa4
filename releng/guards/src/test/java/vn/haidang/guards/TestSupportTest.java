package vn.haidang.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.guards.Project.Bundle;

/** What helps the tests is for tests alone: nothing that is shipped names it or imports it. */
class TestSupportTest {

    static Stream<Bundle> testSupport() {
        return Project.bundles().stream().filter(Bundle::isTestSupport);
    }

    @Test
    void thereIsOne() {
        assertEquals(1, testSupport().count());
    }

    @ParameterizedTest
    @MethodSource("testSupport")
    void itIsInNoFeatureNoProductAndNoStation(Bundle support) {
        List<Path> lists = Stream.of("features", "releng/product", "releng/station")
                .flatMap(folder -> Stream.of(".xml", ".product", ".cfg").flatMap(suffix -> Project
                        .files(Project.ROOT.resolve(folder), suffix).stream()))
                .filter(file -> !Project.ROOT.relativize(file).toString().contains("target")).toList();
        assertFalse(lists.isEmpty());
        assertEquals(List.of(), lists.stream().filter(file -> Project.read(file).contains(support.name())).toList());
    }

    @ParameterizedTest
    @MethodSource("testSupport")
    void onlyTestsImportIt(Bundle support) {
        assertEquals(List.of(), Project.bundles().stream()
                .filter(bundle -> !bundle.isTest() && !bundle.isTestSupport())
                .filter(bundle -> ManifestRules
                        .clauses(bundle.manifest().getMainAttributes().getValue("Import-Package")).stream()
                        .map(ManifestRules::packageOf).anyMatch(imported -> imported.startsWith(support.name())))
                .map(Bundle::name).toList());
    }

    /** The bundles that the built product and station have. */
    @ParameterizedTest
    @MethodSource("testSupport")
    void itIsInNothingThatWasBuilt(Bundle support) {
        assertEquals(List.of(), Stream.of("releng/product/target", "releng/station/target", "features/karaf/target")
                .flatMap(folder -> Project.files(Project.ROOT.resolve(folder), ".jar").stream())
                .filter(file -> file.getFileName().toString().startsWith(support.name())).toList());
    }
}
