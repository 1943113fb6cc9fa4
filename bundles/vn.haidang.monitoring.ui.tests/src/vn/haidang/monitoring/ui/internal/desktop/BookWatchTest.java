package vn.haidang.monitoring.ui.internal.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.Alarm.Acknowledgement;
import vn.haidang.monitoring.ui.internal.Lines;

@DisplayName("Which alarms of another program are new to this screen")
class BookWatchTest {

    private static final MessageCatalogue CATALOGUE = MessageCatalogue.beside(BookWatchTest.class);

    private final List<Long> told = new ArrayList<>();
    private final BookWatch watch = new BookWatch(Optional::empty,
            alarms -> alarms.forEach(alarm -> told.add(alarm.id())), "test");

    private static Alarm alarm(long id, Acknowledgement... taken) {
        return new Alarm(id, "DT-W07", Lines.NOW, Optional.empty(), Arrays.stream(taken).findFirst(),
                Finding.of(CATALOGUE, Severity.ERROR, "line.down"));
    }

    @Test
    void whatWasOpenWhenTheWindowOpenedIsNotNew() {
        watch.compare(List.of(alarm(1), alarm(2)));
        assertEquals(List.of(), told);
    }

    @Test
    void whatComesLaterIsToldOnce() {
        watch.compare(List.of(alarm(1)));
        watch.compare(List.of(alarm(2), alarm(1)));
        watch.compare(List.of(alarm(2), alarm(1)));
        assertEquals(List.of(2L), told);
    }

    @Test
    void whatSomebodyHasAlreadyTakenIsNotTold() {
        watch.compare(List.of());
        watch.compare(List.of(alarm(3, new Acknowledgement("truc-1", Lines.NOW))));
        assertEquals(List.of(), told);
    }
}
