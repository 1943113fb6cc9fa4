package vn.haidang.workbench.internal.update;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Which update sites a text names")
class UpdateSitesTest {

    @TempDir
    Path work;

    @Test
    void addressesAreSeparatedByBlanks() {
        assertEquals(List.of(URI.create("https://one.example/p2"), URI.create("file:/srv/a%20b")),
                UpdateSites.sites("https://one.example/p2  file:/srv/a%20b"));
    }

    @Test
    void aFolderMayHaveBlanksAndPercentSignsInItsName() throws IOException {
        Path folder = Files.createDirectories(work.resolve("kho phần mở rộng 100% mới"));
        List<URI> sites = UpdateSites.sites(folder.toString());
        assertEquals(List.of(folder), sites.stream().map(Path::of).toList());
    }

    @Test
    void whatIsNeitherIsLeftOut() {
        assertEquals(List.of(URI.create("https://one.example")),
                UpdateSites.sites("nowhere https://one.example ht%tp://x"));
    }
}
