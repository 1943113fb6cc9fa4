package vn.haidang.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.guards.Project.Bundle;

class BundleManifestTest {

    static Stream<Bundle> domainBundles() {
        return Project.domainBundles().stream();
    }

    @ParameterizedTest
    @MethodSource("domainBundles")
    void aDomainBundleStaysPure(Bundle bundle) {
        assertEquals(List.of(), ManifestRules.domainViolations(bundle.manifest()), bundle.name());
    }

    static Stream<Bundle> otherBundles() {
        return Project.bundles().stream().filter(bundle -> !bundle.isDomain() && !bundle.isWrappedLibrary());
    }

    @ParameterizedTest
    @MethodSource("otherBundles")
    void everyOtherBundleSaysWhatItNeedsToo(Bundle bundle) {
        assertEquals(List.of(), ManifestRules.violations(bundle.manifest()), bundle.name());
    }

    /** The workbench stands on the platform's; a view on nothing of it but jobs and progress, a split package. */
    @Test
    void onlyTheWorkbenchRequiresThePlatformsWorkbench() {
        assertEquals(List.of("vn.haidang.workbench"), Project.bundles().stream().filter(bundle -> ManifestRules
                .clauses(bundle.manifest().getMainAttributes().getValue("Require-Bundle")).stream()
                .map(ManifestRules::packageOf)
                .anyMatch(
                        required -> !List.of("org.eclipse.core.jobs", "org.eclipse.equinox.common").contains(required)))
                .map(Bundle::name).toList());
    }

    @Test
    void thereAreDomainBundles() {
        assertFalse(Project.domainBundles().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "Require-Bundle: org.eclipse.emf.ecore | has Require-Bundle",
            "Fragment-Host: vn.haidang.base | has Fragment-Host",
            "DynamicImport-Package: * | has DynamicImport-Package",
            "Import-Package: org.eclipse.swt.widgets;version=\"[1,2)\" | imports the platform: org.eclipse.swt.widgets",
            "Import-Package: org.h2.jdbcx | imports org.h2.jdbcx without a version range",
            "Import-Package: jakarta.inject | imports jakarta.inject without a version range",
            "Import-Package: org.h2.jdbcx;version=\"2.5\" | imports org.h2.jdbcx without a version range",
            "Import-Package: vn.haidang.storage.internal;version=\"[1,2)\" | imports internals: vn.haidang.storage.internal",
            "Export-Package: vn.haidang.x | exports vn.haidang.x without a version"})
    void theGuardSeesABreach(String header, String violation) throws IOException {
        String text = "Manifest-Version: 1.0\nBundle-RequiredExecutionEnvironment: JavaSE-17\n"
                + "Bundle-ActivationPolicy: lazy\n" + header.trim() + "\n";
        Manifest manifest = new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(violation.trim()), ManifestRules.domainViolations(manifest));
    }
}
