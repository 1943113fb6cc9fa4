package vn.haidang.registry.ui.internal.work;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.Conflict;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.StateLook;

/** Says in one sentence how a commit ended that a view made by itself. */
public final class CommitWords {

    private final Texts texts;

    public CommitWords(Texts texts) {
        this.texts = texts;
    }

    /** A sentence and how it looks. */
    public record Said(StateLook look, String text) {}

    /** @param count how many things were to be written */
    public Said of(CommitResult result, int count) {
        return switch (result) {
            case CommitResult.Committed done -> new Said(StateLook.GOOD, texts.get("commit.done",
                    MessageArguments.none().with("count", count).with("commit", done.snapshot().commit())));
            case CommitResult.Unchanged same -> new Said(StateLook.GOOD, texts.get("commit.unchanged"));
            case CommitResult.Refused refused -> new Said(StateLook.FAULT,
                    refused.findings().get(0).summary(texts.format()));
            case CommitResult.Conflicted conflicted -> new Said(StateLook.ATTENTION, texts.get("commit.conflicted",
                    "object", first(conflicted).element().code()));
        };
    }

    private static Conflict first(CommitResult.Conflicted conflicted) {
        return conflicted.conflicts().get(0);
    }
}
