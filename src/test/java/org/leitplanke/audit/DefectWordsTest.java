package org.leitplanke.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leitplanke.platform.Language;
import org.leitplanke.verify.Defect;

class DefectWordsTest {

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
