package vn.haidang.signature.ui.internal.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Pasted text that names files")
class PastedPathsTest {

    @TempDir
    private Path folder;

    @Test
    void namesFilesByPathAddressOrInQuotes() throws IOException {
        Path plain = Files.createFile(folder.resolve("BC 214.pdf"));
        Path second = Files.createFile(folder.resolve("Công văn.pdf"));
        String text = plain + "\r\n\"" + second + "\"\n" + plain.toUri() + "\n";
        assertEquals(List.of(plain, second, plain), PastedPaths.in(text));
    }

    @Test
    void whatNamesNoFileIsLeftOut() {
        assertEquals(List.of(), PastedPaths.in("Kính gửi: UBND phường\n\n" + folder.resolve("missing.pdf")
                + "\nfile://other-host/x.pdf\nfile:relative\n\u0000\nBC-214.pdf"));
    }

    @Test
    void aFolderIsTaken() {
        assertEquals(List.of(folder), PastedPaths.in("  " + folder + "  "));
    }
}
