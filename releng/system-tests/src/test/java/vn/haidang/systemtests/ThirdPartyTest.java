package vn.haidang.systemtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

/** Every library that the product and the station carry stands with its licence in docs/third-party.md, what the second opinion carries in its own page. */
class ThirdPartyTest {

    private static final Pattern ROW = Pattern.compile("^\\|[^|]+\\|([^|]+)\\|[^|]+\\|[^|]+\\|$", Pattern.MULTILINE);
    private static final Pattern ROW_OF_THREE = Pattern.compile("^\\|[^|]+\\|([^|]+)\\|[^|]+\\|$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final String OURS = "vn.haidang.";

    @Test
    void everyLibraryIsNamed() throws IOException {
        List<String> known = namedFiles();
        List<String> missing = carried().stream().filter(file -> known.stream().noneMatch(file::startsWith)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyNameIsOfALibraryThatIsThere() throws IOException {
        Set<String> carried = carried();
        List<String> gone = namedFiles().stream().filter(name -> !name.startsWith(OURS))
                .filter(name -> carried.stream().noneMatch(file -> file.startsWith(name))).toList();
        assertEquals(List.of(), gone);
    }

    @Test
    void theSecondOpinionNamesWhatIsInside() throws IOException {
        Path target = HaiDang.ROOT.resolve("bundles/vn.haidang.signature.dss/target");
        List<Path> bundles = jars(target).stream().filter(jar -> jar.getParent().equals(target)).toList();
        assertEquals(1, bundles.size(), bundles::toString);
        List<String> inside = jarsInside(bundles.get(0));
        List<String> known = named("docs/second-opinion.md", ROW_OF_THREE);
        assertEquals(List.of(), inside.stream().filter(file -> known.stream().noneMatch(file::startsWith)).toList());
        assertEquals(List.of(), known.stream().filter(name -> inside.stream().noneMatch(file -> file.startsWith(name)))
                .toList());
    }

    private static List<String> namedFiles() throws IOException {
        List<String> names = named("docs/third-party.md", ROW);
        assertTrue(names.size() > 30, names.toString());
        return names;
    }

    private static List<String> named(String page, Pattern row) throws IOException {
        return row.matcher(Files.readString(HaiDang.ROOT.resolve(page))).results().map(found -> found.group(1))
                .flatMap(cell -> CODE.matcher(cell).results().map((MatchResult code) -> code.group(1))).toList();
    }

    private static Set<String> carried() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String folder : List.of("releng/product/target/products/vn.haidang.product/linux/gtk/x86_64/plugins",
                "releng/station/target/assembly/system", "releng/station/target/assembly/lib")) {
            for (Path jar : jars(HaiDang.ROOT.resolve(folder))) {
                String name = jar.getFileName().toString();
                if (name.startsWith(OURS)) {
                    names.addAll(jarsInside(jar));
                } else {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static List<String> jarsInside(Path bundle) throws IOException {
        List<String> names = new ArrayList<>();
        try (InputStream in = Files.newInputStream(bundle); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    names.add(Path.of(entry.getName()).getFileName().toString());
                }
            }
        }
        return names;
    }
}
