package vn.haidang.signature.ui.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import vn.haidang.base.text.Language;
import vn.haidang.signature.DocumentPages;
import vn.haidang.signature.DocumentPages.PageArea;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignaturePlace;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.ui.internal.Messages;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;

@DisplayName("The marks on a page")
class PageMarkTest {

    private static final Texts TEXTS = Messages.in(UiLanguage.of(Language.VIETNAMESE));
    private static final PageArea FIRST = new PageArea(100, 200, 80, 40);
    private static final PageArea SECOND = new PageArea(300, 200, 80, 40);
    private static final PageArea ELSEWHERE = new PageArea(50, 700, 200, 12);

    private static SignatureVerdict signature(int page, int revision, PageArea area) {
        return new SignatureVerdict(Verdict.VALID, Optional.empty(), SigningTime.claimed(Optional.empty()),
                Optional.empty(), SignatureRole.SIGNATURE, true,
                Optional.of(new SignaturePlace(page, area.left(), area.bottom(), area.width(), area.height(),
                        revision)),
                List.of(), ValidationMaterial.none(), List.of());
    }

    private static DocumentVerdict document() {
        return new DocumentVerdict(Path.of("a.pdf"), Optional.of("PDF"), DocumentVerdict.Conclusion.VALID,
                Optional.of("00"), Instant.EPOCH, List.of(signature(1, 1, FIRST), signature(1, 2, SECOND)), List.of());
    }

    private static List<PageMark> marks(int revision, int page, PageArea... changed) {
        ImageData image = new ImageData(1, 1, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        return PageMark.on(new PageSheet(revision, page, 2, 595, 842, image, List.of(changed)), document(), TEXTS);
    }

    @Test
    void aSignerSawNoBoxOfWhoSignedLater() {
        assertEquals(List.of(OptionalInt.of(0)), marks(1, 1).stream().map(PageMark::signature).toList());
    }

    @Test
    void allBoxesAreOnThePresentVersion() {
        assertEquals(2, marks(DocumentPages.LATEST, 1).size());
    }

    @Test
    void anotherPageHasNone() {
        assertEquals(List.of(), marks(DocumentPages.LATEST, 2));
    }

    @Test
    void theBoxOfALaterSignatureIsNoChangeBesidesItself() {
        assertEquals(List.of(FIRST, ELSEWHERE), marks(1, 1, SECOND, ELSEWHERE).stream().map(PageMark::area).toList());
    }
}
