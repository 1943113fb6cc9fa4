package vn.haidang.signature.batch;

import java.nio.file.Path;

import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;

/** What became of one file of a run. */
public sealed interface BatchResult {

    /** The file as people know it: one in an archive is {@code archive.zip!/path}. */
    Path file();

    /** The conclusion on it. */
    Conclusion conclusion();

    /** It was verified now. */
    record Verified(DocumentVerdict verdict) implements BatchResult {
        @Override
        public Path file() {
            return verdict.file();
        }

        @Override
        public Conclusion conclusion() {
            return verdict.conclusion();
        }
    }

    /** It is the same as when it was verified before, and so is everything it was judged by. */
    record Unchanged(FormerVerdict former) implements BatchResult {
        @Override
        public Path file() {
            return former.file();
        }

        @Override
        public Conclusion conclusion() {
            return former.conclusion();
        }
    }
}
