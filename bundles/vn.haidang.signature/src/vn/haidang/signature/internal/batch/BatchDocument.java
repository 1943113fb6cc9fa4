package vn.haidang.signature.internal.batch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One file of a run.
 *
 * @param file where its bytes are
 * @param shown what people know it by
 * @param size its length in bytes, 0 when it is not known
 * @param archive the archive it was taken out of
 */
record BatchDocument(Path file, Path shown, long size, Optional<OpenArchive> archive) {}
