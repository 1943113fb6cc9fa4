package vn.haidang.signature.internal.pdf.revision;

import java.util.Locale;

/**
 * Something that an incremental update changed.
 *
 * @param kind what was done
 * @param page the page from 1, 0 when it concerns no page or more than one
 * @param object the number of the object, 0 when it concerns none
 * @param what the name of the field, entry or kind of annotation concerned; may be empty
 */
public record Change(Kind kind, int page, int object, String what) {

    /** What may be done to a signed document, and what lets it. */
    public enum Kind {
        /** Certificates, revocation lists and answers came (ETSI EN 319 142-1, 5.4). */
        VALIDATION_DATA(Allowed.ALWAYS),
        /** A document time-stamp that shows nothing came. */
        TIMESTAMP(Allowed.ALWAYS),
        /** What tells of the saving changed, not what tells of the document. */
        METADATA(Allowed.ALWAYS),
        /** The stated version or extensions changed. */
        DECLARATION(Allowed.ALWAYS),
        /** A signature came. */
        SIGNATURE(Allowed.SIGNING),
        /** A field to sign came that shows nothing yet. */
        SIGNATURE_FIELD(Allowed.SIGNING),
        /** A field of the form got another value. */
        FIELD_FILLED(Allowed.SIGNING),
        /** The structure tree grew. */
        TAGS(Allowed.SIGNING),
        /** A remark came that covers nothing. */
        ANNOTATION(Allowed.COMMENTING),
        /** A page came. */
        PAGE_ADDED,
        /** A page went. */
        PAGE_REMOVED,
        /** The pages are in another order. */
        PAGES_REORDERED,
        /** Another tree of pages took the place of the old one. */
        PAGE_TREE,
        /** A page is shown in another way. */
        PAGE_ENTRY,
        /** What is drawn on a page changed. */
        CONTENT,
        /** What letters look like changed. */
        FONT,
        /** A picture or form drawn on a page changed. */
        IMAGE,
        /** What is shown of optional content changed. */
        LAYERS,
        /** Something else that a page is drawn with changed. */
        RESOURCE,
        /** An annotation changed. */
        ANNOTATION_CHANGED,
        /** An annotation went. */
        ANNOTATION_REMOVED,
        /** Annotations lie over each other in another order. */
        ANNOTATION_ORDER,
        /** An annotation came that can lie over content. */
        ANNOTATION_COVERS,
        /** A field came that is not for signing, or shows something before it is signed. */
        FIELD_ADDED,
        /** A field went or moved to another. */
        FIELD_REMOVED,
        /** A field changed in more than its value. */
        FIELD_CHANGED,
        /** A field shows something else although its value is the same. */
        APPEARANCE,
        /** A signed field changed. */
        SIGNATURE_CHANGED,
        /** Something that concerns the whole form changed. */
        FORM,
        /** An entry of the catalogue changed. */
        CATALOG,
        /** Another catalogue took the place of the old one. */
        CATALOG_REPLACED,
        /** What the document says of itself changed. */
        INFORMATION,
        /** The encryption changed. */
        ENCRYPTION,
        /** Something that lay unused among the signed bytes is used now. */
        SHADOW,
        /** Bytes came that belong to nothing. */
        STRAY_BYTES,
        /** An object came that no cross-reference section lists. */
        UNLISTED_OBJECT,
        /** An object came twice at once. */
        DUPLICATE_OBJECT,
        /** A cross-reference section leads to bytes that came before it. */
        ELSEWHERE,
        /** An object stream that was signed was replaced. */
        OBJECT_STREAM,
        /** A cross-reference section came that only some readers know. */
        HYBRID,
        /** The head of another file came. */
        SECOND_HEADER,
        /** An end came before the end. */
        SECOND_END,
        /** What came cannot be read. */
        BROKEN;

        private final Allowed allowed;
        Kind() {
            this(Allowed.NEVER);
        }

        Kind(Allowed allowed) {
            this.allowed = allowed;
        }

        /** When it may be done. */
        public Allowed allowed() {
            return allowed;
        }

        /** The last part of its finding's code: {@code pageAdded}. */
        public String code() {
            String[] words = name().toLowerCase(Locale.ROOT).split("_");
            StringBuilder code = new StringBuilder(words[0]);
            for (int i = 1; i < words.length; i++) {
                code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
            }
            return code.toString();
        }
    }

    /** When a change is allowed. */
    public enum Allowed {
        /** Whatever was signed before. */
        ALWAYS,
        /** Unless a certification allows no change at all. */
        SIGNING,
        /** When a certification allows annotations. */
        COMMENTING,
        /** Not at all. */
        NEVER
    }
}
