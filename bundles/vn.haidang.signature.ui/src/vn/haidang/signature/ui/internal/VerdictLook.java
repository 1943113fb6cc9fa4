package vn.haidang.signature.ui.internal;

import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.Verdict;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;

/** How conclusions look and what they are called. */
public final class VerdictLook {

    private VerdictLook() {}

    /** The look of a conclusion on a document. */
    public static StateLook of(Conclusion conclusion) {
        return switch (conclusion) {
            case VALID -> StateLook.GOOD;
            case INVALID -> StateLook.FAULT;
            case INDETERMINATE -> StateLook.UNCHECKED;
            case UNSIGNED -> StateLook.UNREACHABLE;
            case UNREADABLE -> StateLook.ATTENTION;
        };
    }

    /** The look of a conclusion on a signature. */
    public static StateLook of(Verdict verdict) {
        return of(Conclusion.valueOf(verdict.name()));
    }

    /** The word for a conclusion. */
    public static String word(Enum<?> conclusion, Texts texts) {
        return texts.get("verdict." + conclusion.name());
    }
}
