package vn.haidang.registry.ui.internal.table;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import vn.haidang.registry.ElementType;
import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.ui.internal.work.TypeTree;
import vn.haidang.registry.words.ModelWords;
import vn.haidang.ui.language.Texts;

/** Fills a menu with the types of elements, those of one kind in a menu of their own. */
final class TypeMenu {

    private final TypeTree tree;
    private final ModelWords words;
    private final Collator collator;
    private final Consumer<ElementType> chosen;

    TypeMenu(RegistrySchema schema, Texts texts, Consumer<ElementType> chosen) {
        this.tree = new TypeTree(schema);
        this.words = new ModelWords(texts.format());
        this.collator = Collator.getInstance(texts.format().language().locale());
        this.chosen = chosen;
    }

    /** Puts the kinds of a type into the menu. */
    void fill(Menu menu, String type) {
        List<ElementType> types = tree.below(type);
        types.stream().filter(ElementType::isAbstract).forEach(head -> {
            MenuItem item = new MenuItem(menu, SWT.CASCADE);
            item.setText(words.type(head));
            Menu below = new Menu(menu);
            item.setMenu(below);
            fill(below, head.name());
        });
        types.stream().filter(kind -> !kind.isAbstract())
                .sorted(Comparator.comparing(words::type, collator::compare)).forEach(kind -> {
                    MenuItem item = new MenuItem(menu, SWT.PUSH);
                    item.setText(words.type(kind));
                    item.addListener(SWT.Selection, event -> chosen.accept(kind));
                });
    }
}
