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

class DomainManifestTest {

    static Stream<Bundle> domainBundles() {
        return Project.domainBundles().stream();
    }

    @ParameterizedTest
    @MethodSource("domainBundles")
    void aDomainBundleStaysPure(Bundle bundle) {
        assertEquals(List.of(), ManifestRules.violations(bundle.manifest()), bundle.name());
    }

    @Test
    void thereAreDomainBundles() {
        assertFalse(Project.domainBundles().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "Require-Bundle: org.eclipse.emf.ecore | has Require-Bundle",
            "Import-Package: org.eclipse.swt.widgets;version=\"[1,2)\" | imports the platform: org.eclipse.swt.widgets",
            "Import-Package: org.h2.jdbcx | imports org.h2.jdbcx without a version range",
            "Import-Package: org.h2.jdbcx;version=\"2.5\" | imports org.h2.jdbcx without a version range",
            "Import-Package: vn.haidang.storage.internal;version=\"[1,2)\" | imports internals: vn.haidang.storage.internal",
            "Export-Package: vn.haidang.x | exports vn.haidang.x without a version"})
    void theGuardSeesABreach(String header, String violation) throws IOException {
        String text = "Manifest-Version: 1.0\nBundle-RequiredExecutionEnvironment: JavaSE-17\n"
                + "Bundle-ActivationPolicy: lazy\n" + header.trim() + "\n";
        Manifest manifest = new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of(violation.trim()), ManifestRules.violations(manifest));
    }
}
