package vn.haidang.signature.internal.pdf.revision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import vn.haidang.signature.internal.pdf.revision.FormTree.Field;
import vn.haidang.signature.internal.pdf.revision.PageTree.Page;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Number;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Reference;

/** The signed fields of a revision and where they are shown. */
public final class SignedFields {

    /**
     * A signed field.
     *
     * @param number the number of the field's object
     * @param name its whole name
     * @param certification what the signature allows to be changed, when it certifies the document
     * @param widget where it is shown; empty when it is on no page
     */
    public record SignedField(int number, String name, OptionalInt certification, Optional<Widget> widget) {}

    /**
     * A place on a page.
     *
     * @param page the page from 1
     * @param area in the page's own coordinates
     * @param visible the part of the page that is shown, in the same coordinates
     * @param rotation by how many degrees the page is turned clockwise for showing: 0, 90, 180 or 270
     */
    public record Widget(int page, Area area, Area visible, int rotation) {}

    private SignedFields() {}

    /** All signed fields of a revision by the numbers of their objects. */
    public static Map<Integer, SignedField> of(PdfView view) throws IOException {
        FormTree form = FormTree.of(view);
        List<Field> signed = new ArrayList<>();
        for (Field field : form.fields().values()) {
            if (field.isSignature() && field.entries().has("V")) {
                signed.add(field);
            }
        }
        Map<Integer, Widget> widgets = signed.isEmpty() ? Map.of() : widgets(view, form);
        Map<Integer, SignedField> fields = new HashMap<>();
        for (Field field : signed) {
            Optional<Widget> widget = Optional.ofNullable(widgets.get(field.number())).or(() -> form.fields().values()
                    .stream().filter(kid -> kid.parent() == field.number()).map(kid -> widgets.get(kid.number()))
                    .filter(found -> found != null).findFirst());
            fields.put(field.number(), new SignedField(field.number(), field.name(),
                    Permissions.certification(view, view.dictionary(field.entries().get("V"))), widget));
        }
        return fields;
    }

    private static Map<Integer, Widget> widgets(PdfView view, FormTree form) throws IOException {
        Map<Integer, Widget> widgets = new HashMap<>();
        List<Page> pages = PageTree.of(view).pages();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            for (PdfValue annotation : view.array(page.entries().get("Annots"))) {
                if (annotation instanceof Reference reference && form.fields().containsKey(reference.number())) {
                    widgets.put(reference.number(), widget(view, i + 1, page.entries(),
                            Area.of(view, view.dictionary(reference).get("Rect"))));
                }
            }
        }
        return widgets;
    }

    private static Widget widget(PdfView view, int number, Dictionary page, Area area) throws IOException {
        Area crop = Area.of(view, page.get("CropBox"));
        Area visible = crop.isVisible() ? crop : Area.of(view, page.get("MediaBox"));
        int rotation = view.resolve(page.get("Rotate")) instanceof Number turned ? (int) turned.value() : 0;
        return new Widget(number, area, visible, Math.floorMod(rotation, 360) / 90 * 90);
    }
}
