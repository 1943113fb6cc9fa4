package vn.haidang.signature.evidence;

import java.nio.file.Path;
import java.util.Optional;

import vn.haidang.signature.DocumentVerdict;

/**
 * One document of a package.
 *
 * @param verdict what was found of it; it must have a hash, which a state secret does not
 * @param document the document itself, when it is to be in the package
 */
public record EvidenceItem(DocumentVerdict verdict, Optional<Path> document) {}
