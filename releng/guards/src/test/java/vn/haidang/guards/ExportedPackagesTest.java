package vn.haidang.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.guards.Project.Bundle;

class ExportedPackagesTest {

    private static final Pattern SENTENCE = Pattern.compile("(?s)^\\s*/\\*\\*\\s*\\p{Lu}.{15,}?\\.\\s*(\\*/|\\n).*");

    static Stream<Bundle> bundles() {
        return Project.bundles().stream().filter(bundle -> !bundle.isTest());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void anExportedPackageHasAVersionAndASentence(Bundle bundle) {
        List<String> violations = new ArrayList<>();
        for (String clause : ManifestRules.clauses(bundle.manifest().getMainAttributes().getValue("Export-Package"))) {
            String exported = ManifestRules.packageOf(clause);
            if (!clause.contains("version=")) {
                violations.add(exported + " has no version");
            }
            Path info = bundle.folder().resolve("src").resolve(exported.replace('.', '/')).resolve("package-info.java");
            if (!Files.exists(info)) {
                violations.add(exported + " has no package-info");
            } else if (!SENTENCE.matcher(Project.read(info)).matches()) {
                violations.add(exported + " has no sentence in its package-info");
            }
        }
        assertEquals(List.of(), violations);
    }
}
