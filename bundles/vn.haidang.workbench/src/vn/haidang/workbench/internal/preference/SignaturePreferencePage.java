package vn.haidang.workbench.internal.preference;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

import vn.haidang.base.text.Language;
import vn.haidang.signature.ui.preference.SignaturePreferences;
import vn.haidang.workbench.internal.Messages;

/** Where the trusted certificates and the revocation lists are that this seat verifies signatures with. */
public final class SignaturePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private final Language language = PageLanguage.current();

    public SignaturePreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, SignaturePreferences.NODE));
        setDescription(Messages.CATALOGUE.text(language, "page.signature.intro"));
    }

    @Override
    protected void createFieldEditors() {
        addFolder(SignaturePreferences.TRUST, "page.signature.trust");
        addFolder(SignaturePreferences.REVOCATION, "page.signature.revocation");
    }

    private void addFolder(String key, String label) {
        DirectoryFieldEditor field = new DirectoryFieldEditor(key, Messages.CATALOGUE.text(language, label),
                getFieldEditorParent());
        field.setEmptyStringAllowed(true);
        addField(field);
    }
}
