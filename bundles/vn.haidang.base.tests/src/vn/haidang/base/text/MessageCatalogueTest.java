package vn.haidang.base.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

public class MessageCatalogueTest {

    private final MessageCatalogue catalogue = MessageCatalogue.beside(MessageCatalogueTest.class);
    private final ValueFormat vietnamese = ValueFormat.of(Language.VIETNAMESE);
    private final MessageArguments arguments = MessageArguments.none().with("line", "Phường Thị Nại")
            .with("since", Instant.parse("2026-11-21T07:05:00Z")).with("count", 3);

    @Test
    void argumentsAreWrittenInTheViewersLanguage() {
        assertEquals("Phường Thị Nại mất kết nối từ 21/11/2026 14:05, lần thứ 3 trong tháng.",
                catalogue.text(vietnamese, "test.cut.summary", arguments));
        assertEquals("Phường Thị Nại is cut since 21/11/2026 14:05, the 3. time this month.",
                catalogue.text(ValueFormat.of(Language.ENGLISH), "test.cut.summary", arguments));
    }

    @Test
    void aDollarInAnArgumentIsJustADollar() {
        assertEquals("Gọi $1\\.", catalogue.text(vietnamese, "test.cut.remedy",
                MessageArguments.none().with("carrier", "$1\\")));
    }

    @Test
    void aMissingKeyIsAnErrorUnlessAskedForOptionally() {
        assertThrows(IllegalStateException.class, () -> catalogue.text(Language.VIETNAMESE, "no.such.key"));
        assertEquals(Optional.empty(), catalogue.optionalText(vietnamese, "no.such.key", arguments));
    }

    @Test
    void aMissingArgumentIsAnErrorThatNamesIt() {
        IllegalStateException problem = assertThrows(IllegalStateException.class,
                () -> catalogue.text(vietnamese, "test.cut.remedy", arguments));
        assertTrue(problem.getMessage().contains("carrier"), problem.getMessage());
    }

    @Test
    void anArgumentThatIsWordsIsWrittenInTheViewersLanguageToo() {
        LocalText nothing = new MessageText(catalogue, "test.plain.summary");
        MessageArguments both = MessageArguments.none().with("carrier",
                new JoinedText(List.of(nothing, nothing), " / "));
        assertEquals("Gọi Không có gì. / Không có gì..", catalogue.text(vietnamese, "test.cut.remedy", both));
        assertEquals("Call Nothing. / Nothing..",
                catalogue.text(ValueFormat.of(Language.ENGLISH), "test.cut.remedy", both));
    }

    @Test
    void anArgumentOfAnUnknownTypeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MessageArguments.none().with("x", new Object()));
    }

    @Test
    void languagesAreFoundByTheirTag() {
        assertEquals(Optional.of(Language.VIETNAMESE), Language.ofTag("vi_VN"));
        assertEquals(Optional.of(Language.ENGLISH), Language.ofTag("en-GB"));
        assertEquals(Optional.empty(), Language.ofTag("fr"));
    }
}
