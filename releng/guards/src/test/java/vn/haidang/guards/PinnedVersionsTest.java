package vn.haidang.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class PinnedVersionsTest {

    private static final Pattern DEPENDENCY = Pattern.compile("<groupId>(.*?)</groupId>\\s*<artifactId>(.*?)"
            + "</artifactId>\\s*<version>(.*?)</version>");
    private static final Pattern OWN = Pattern.compile("0\\.1\\.0-SNAPSHOT|\\$\\{.*\\}");

    /** The example extension stands for a third party's project, with a version of its own. */
    private static final String EXAMPLE = "vn.example";

    private static final Pattern MAVEN_URL = Pattern.compile("mvn:([^/<]+)/([^/<]+)/([^/<]+)");

    @Test
    void theTargetPlatformNamesEachArtifactOnce() {
        Map<String, String> versions = new HashMap<>();
        List<String> twice = new ArrayList<>();
        Matcher dependencies = DEPENDENCY
                .matcher(Project.read(Project.ROOT.resolve("target-platform/target-platform.target")));
        while (dependencies.find()) {
            String artifact = dependencies.group(1) + ":" + dependencies.group(2);
            if (versions.put(artifact, dependencies.group(3)) != null) {
                twice.add(artifact);
            }
        }
        assertFalse(versions.isEmpty());
        assertEquals(List.of(), twice);
    }

    @Test
    void theTargetPlatformAndTheRootPomAgree() {
        String root = Project.read(Project.ROOT.resolve("pom.xml"));
        Map<String, String> target = versionsIn(
                Project.read(Project.ROOT.resolve("target-platform/target-platform.target")));
        List<String> violations = new ArrayList<>();
        int common = 0;
        for (Map.Entry<String, String> managed : versionsIn(root).entrySet()) {
            String inTarget = target.get(managed.getKey());
            if (inTarget != null) {
                common++;
                String version = resolve(managed.getValue(), root);
                if (!version.equals(inTarget)) {
                    violations.add(managed.getKey() + " is " + version + " and " + inTarget);
                }
            }
        }
        assertTrue(common > 0, common + " artifacts in both");
        assertEquals(List.of(), violations);
    }

    private static Map<String, String> versionsIn(String text) {
        Map<String, String> versions = new HashMap<>();
        Matcher dependencies = DEPENDENCY.matcher(text);
        while (dependencies.find()) {
            versions.put(dependencies.group(1) + ":" + dependencies.group(2), dependencies.group(3));
        }
        return versions;
    }

    /** The value behind a POM's {@code ${property}}. */
    private static String resolve(String version, String pom) {
        Matcher property = Pattern.compile("\\$\\{(.*)\\}").matcher(version);
        if (!property.matches()) {
            return version;
        }
        String name = Pattern.quote(property.group(1));
        Matcher value = Pattern.compile("<" + name + ">(.*?)</" + name + ">").matcher(pom);
        assertTrue(value.find(), version);
        return value.group(1);
    }

    @Test
    void onlyTheRootPomNamesVersionsOfOthers() {
        List<String> violations = new ArrayList<>();
        poms().forEach(pom -> {
            Matcher dependencies = DEPENDENCY.matcher(Project.read(pom));
            while (dependencies.find()) {
                if (!OWN.matcher(dependencies.group(3)).matches() && !EXAMPLE.equals(dependencies.group(1))) {
                    violations.add(Project.ROOT.relativize(pom) + " pins " + dependencies.group(2));
                }
            }
        });
        assertEquals(List.of(), violations);
    }

    @Test
    void theStationsFeaturesTakeTheirVersionsFromTheRootPom() {
        List<String> violations = new ArrayList<>();
        for (Path file : Project.files(Project.ROOT.resolve("features/karaf/src"), ".xml")) {
            Matcher urls = MAVEN_URL.matcher(Project.read(file));
            while (urls.find()) {
                if (!urls.group(3).startsWith("${")) {
                    violations.add(urls.group());
                }
            }
        }
        assertEquals(List.of(), violations);
    }

    /** All POMs but the root's, and the example's, which stands for a third party's project. */
    private static Stream<Path> poms() {
        return Stream.of("bundles", "features", "releng", "target-platform").map(Project.ROOT::resolve)
                .flatMap(folder -> Project.files(folder, "pom.xml").stream())
                .filter(pom -> pom.getFileName().toString().equals("pom.xml"))
                .filter(pom -> !pom.toString().contains("target/") && !pom.toString().contains("example-bundle"));
    }
}
