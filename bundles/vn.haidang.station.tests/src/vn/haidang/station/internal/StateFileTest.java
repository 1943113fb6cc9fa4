package vn.haidang.station.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.text.Language;

class StateFileTest {

    private final long process = ProcessHandle.current().pid();

    @TempDir
    Path folder;

    @Test
    void tellsTheReasonInTheReadersLanguage() {
        StateFile file = new StateFile(folder.resolve(StateFile.NAME));
        file.failed(Messages.error("station.port.taken").with("port", "9470"));

        assertEquals(Optional.of("Cổng 9470 đang có chương trình khác dùng; hãy chọn cổng khác."),
                file.failure(process, Language.VIETNAMESE));
        assertEquals(Optional.of("Port 9470 is in use by another program; choose another port."),
                file.failure(process, Language.ENGLISH));
    }

    @Test
    void theWordOfAnEarlierProcessDoesNotCount() {
        StateFile file = new StateFile(folder.resolve(StateFile.NAME));
        file.failed(Messages.error("station.port.taken").with("port", "9470"));

        assertEquals(Optional.empty(), file.failure(process + 1, Language.VIETNAMESE));
    }

    @Test
    void noFileIsNoFailure() {
        assertEquals(Optional.empty(),
                new StateFile(folder.resolve(StateFile.NAME)).failure(process, Language.VIETNAMESE));
    }
}
