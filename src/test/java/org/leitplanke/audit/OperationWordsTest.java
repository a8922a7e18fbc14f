package org.leitplanke.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leitplanke.platform.DomainEvent;
import org.leitplanke.platform.Language;
import org.leitplanke.verify.Defect;

class OperationWordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_event_is_shown_in_words(Language language) {
        var texts = ResourceBundle.getBundle("texts", language.locale());

        var events = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.leitplanke").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isInterface())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getSimpleName)
                        .map(name -> "audit.operation." + name)
                        .toList();

        assertThat(texts.keySet()).containsAll(events);
    }

    @ParameterizedTest
    @EnumSource(Defect.class)
    void every_defect_is_shown_in_words_on_the_page_and_by_the_command(Defect defect) {
        for (var language : Language.values()) {
            assertThat(ResourceBundle.getBundle("texts", language.locale()).keySet())
                    .contains("audit.defect." + defect);
            assertThat(ResourceBundle.getBundle("org.leitplanke.verify.words", language.locale())
                            .keySet())
                    .contains("defect." + defect);
        }
    }
}
