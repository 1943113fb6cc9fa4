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

/** Every library that the product and the station carry stands with its licence in docs/third-party.md. */
class ThirdPartyTest {

    private static final Pattern ROW = Pattern.compile("^\\|[^|]+\\|([^|]+)\\|[^|]+\\|[^|]+\\|$", Pattern.MULTILINE);
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

    private static List<String> namedFiles() throws IOException {
        String table = Files.readString(HaiDang.ROOT.resolve("docs/third-party.md"));
        List<String> names = ROW.matcher(table).results().map(row -> row.group(1))
                .flatMap(cell -> CODE.matcher(cell).results().map((MatchResult code) -> code.group(1))).toList();
        assertTrue(names.size() > 30, names.toString());
        return names;
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
