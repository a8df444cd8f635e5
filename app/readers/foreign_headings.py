"""What headings are called in other languages, folded as `normal_heading` returns them."""

WORDS = {
    "executive_summary": "resumen ejecutivo|resume executif|resumo executivo|sumario executivo|"
    "management zusammenfassung|sintesi esecutiva|ringkasan eksekutif|managementsamenvatting",
    "summary": "zusammenfassung|uberblick|resumen|resume|resumo|samenvatting|riassunto|概要|サマリー|摘要|总结|"
    "개요|요약|tong quan|tong quan su co|tom tat|kurzfassung|kurzbeschreibung|beschreibung|was ist passiert|"
    "vorfallbeschreibung|descripcion|descripcion del incidente|que paso|que ocurrio|que sucedio|descricao|"
    "descricao do incidente|o que aconteceu|description de l incident|que s est il passe|ce qui s est passe|"
    "synthese|riepilogo|sintesi|sommario|descrizione|cosa e successo|omschrijving|wat is er gebeurd|"
    "ringkasan|ringkasan insiden|ozet|olay ozeti|резюме|краткое описание|описание|описание инцидента|"
    "что произошло|сводка|опис|опис інциденту|що сталося|підсумок|podsumowanie|opis|opis incydentu|"
    "co sie stało|sammanfattning|opsummering|sammendrag|事件概述|事故概述|概述|事件描述|故障描述|まとめ|要約|"
    "サマリ|何が起きたか|事象|事象の概要|障害概要|インシデント概要|사고 개요|무슨 일이 있었나",
    "impact": "auswirkung|auswirkungen|impacto|impatto|impacts|影響|影響範囲|影响|영향|anh huong|folgen|"
    "betroffene nutzer|impacto en usuarios|afectacion|alcance|impacto no usuario|impacto nos usuarios|"
    "consequences|impact utilisateur|gevolgen|dampak|etki|etkiler|влияние|последствия|ущерб|вплив|наслідки|"
    "wpływ|skutki|paverkan|pavirkning|影响范围|业务影响|用户影响|影响面|ユーザー影響|ユーザーへの影響|"
    "影響内容|영향 범위|영향도",
    "timeline": "zeitlinie|zeitverlauf|zeitleiste|ablauf|chronologie|cronologia|linea de tiempo|linha do tempo|"
    "tijdlijn|タイムライン|時系列|时间线|타임라인|dong thoi gian|zeitlicher ablauf|zeitachse|verlauf|chronik|"
    "linea temporal|secuencia de eventos|deroulement|deroule|linea temporale|verloop|kronologi|linimasa|"
    "zaman cizelgesi|zaman akısı|хронология|хронология событии|таимлаин|хронологія|хронологія подіи|os czasu|"
    "chronologia|przebieg|tidslinje|tidslinie|时间轴|事件经过|故障经过|处理过程|经过|経緯|対応経緯|障害経緯|"
    "経過|시간 순서|사건 경과",
    "detection": "erkennung|detection|deteccion|deteccao|検知|发现|检测|감지|phat hien|entdeckung|feststellung|"
    "como se detecto|como foi detectado|rilevamento|rilevazione|detectie|deteksi|tespit|обнаружение|"
    "выявление|виявлення|wykrycie|upptackt|检测与发现|発見|検出|発覚|탐지",
    "response": "reaktion|reponse|respuesta|resposta|対応|初動対応|应对|대응|sofortmassnahmen|acciones tomadas|"
    "acciones inmediatas tomadas|acoes tomadas|acoes imediatas tomadas|actions realisees|actions menees|"
    "azioni intraprese|risposta|reactie|tindakan yang dilakukan|tanggapan|mudahale|реагирование|реагування|"
    "принятые меры|reakcja|处理措施|应急措施|対応内容|応急対応|조치 내용",
    "resolution": "behebung|losung|resolucion|resolution|resolucao|oplossing|復旧|緩和策 復旧|解決|恢复|解决|"
    "복구|khac phuc|wiederherstellung|fehlerbehebung|solucion|solucion aplicada|mitigacion|recuperacion|"
    "correccion|solucao|solucao aplicada|mitigacao|recuperacao|correcao|correction|correctif|retablissement|"
    "risoluzione|soluzione|ripristino|herstel|penyelesaian|resolusi|pemulihan|solusi|cozum|решение|"
    "устранение|восстановление|исправление|вирішення|усунення|відновлення|виправлення|rozwiazanie|naprawa|"
    "atgard|løsning|losning|解决方案|修复|修复方案|恢复过程|解決策|解決方法|対処|復旧手順|復旧対応|暫定対応|"
    "暫定対処|修正内容|해결|해결 방법",
    "root_cause": "ursache|grundursache|causa raiz|cause racine|oorzaak|原因|根本原因|根本原因分析|根因|原因分析|"
    "근본 원인|원인|nguyen nhan|nguyen nhan goc re|ursachen|hauptursache|ursachenanalyse|fehlerursache|"
    "causas raiz|causa|causas|analisis de causa raiz|analisis de la causa raiz|analisis causa raiz|"
    "por que ocurrio|analise de causa raiz|causa principal|causes racines|analyse des causes|cause profonde|"
    "causes profondes|origine|origine de l incident|causa radice|analisi delle cause|oorzaken|grondoorzaak|"
    "hoofdoorzaak|akar masalah|akar penyebab|penyebab|kok neden|kok neden analizi|причина|причины|"
    "корневая причина|коренная причина|первопричина|анализ причин|причини|першопричина|корінна причина|"
    "коренева причина|аналіз причин|przyczyna|przyczyny|przyczyna zrodłowa|głowna przyczyna|grundorsak|"
    "rotorsak|orsak|arsak|rotarsak|arsag|问题原因|故障原因|事故原因|根因定位|真因|直接原因|原因調査|"
    "원인 분석|근본 원인 분석",
    "contributing_factors": "beitragende faktoren|facteurs contributifs|factores contribuyentes|"
    "fatores contribuintes|fator contribuinte|寄与要因|背景要因|begunstigende faktoren|facteurs aggravants|"
    "fattori contribuenti|faktor pendukung|faktor penyebab|способствующие факторы|сприятливі фактори",
    "five_whys": "5 pourquoi|なぜなぜ分析|porques|por ques|pourquoi|warum|perche|waarom|почему|чому|为什么|"
    "5 porques|5 por ques|cinco porques|cinq pourquoi|5 warum|funf warum|5 perche|5 waarom|5 почему|5 чому|"
    "5个为什么|五个为什么|なぜなぜ",
    "went_well": "was gut lief|ce qui a bien fonctionne|lo que salio bien|o que deu certo|うまくいったこと|"
    "良かった点|做得好的地方|잘한 점|was lief gut|was hat gut funktioniert|lo que funciono bien|"
    "lo que funciono|que salio bien|que funciono bien|aciertos|o que funcionou|o que funcionou bem|"
    "o que foi bem|ce qui a bien marche|ce qui s est bien passe|points positifs|cosa e andato bene|"
    "cosa ha funzionato|wat ging goed|apa yang berjalan baik|что прошло хорошо|что сработало|що спрацювало|"
    "що проишло добре|co poszło dobrze|做得好的|うまくいった点|よかった点|잘된 점",
    "went_wrong": "was schlecht lief|ce qui a mal fonctionne|lo que salio mal|o que deu errado|"
    "うまくいかなかったこと|悪かった点|改善点|不足之处|아쉬운 점|was lief schlecht|"
    "was hat nicht funktioniert|was nicht gut lief|lo que fallo|lo que no funciono|que salio mal|que fallo|"
    "o que nao funcionou|o que falhou|ce qui n a pas marche|ce qui s est mal passe|points negatifs|"
    "cosa e andato storto|cosa non ha funzionato|wat ging fout|wat ging mis|wat kon beter|apa yang salah|"
    "что пошло не так|что прошло плохо|що пішло не так|co poszło zle|做得不好的|问题与不足|課題|問題点|"
    "うまくいかなかった点|잘못된 점",
    "lucky": "幸運だったこと|wo wir gluck hatten|donde tuvimos suerte|onde tivemos sorte|"
    "ou nous avons eu de la chance|где нам повезло|де нам пощастило|運が良かった点|운이 좋았던 점",
    "improvements": "verbesserungen|ameliorations|mejoras|melhorias|verbesserungsvorschlage|empfehlungen|"
    "recomendaciones|recomendacoes|recommandations|points d amelioration|raccomandazioni|miglioramenti|"
    "aanbevelingen|verbeterpunten|rekomendasi|рекомендации|рекомендаціі|улучшения|покращення|zalecenia|"
    "改进建议|改善提案|개선 사항",
    "actions": "massnahmen|folgemassnahmen|nachste schritte|acciones|acciones correctivas|acciones preventivas|"
    "proximos pasos|actions correctives|actions preventives|prochaines etapes|acoes|acoes corretivas|"
    "acoes preventivas|proximos passos|azioni|acties|アクションアイテム|再発防止|再発防止策|改善措施|"
    "后续行动|行动项|액션 아이템|후속 조치|hang muc hanh đong|gegenmassnahmen|korrekturmassnahmen|"
    "massnahmenplan|aufgaben|weitere schritte|weiteres vorgehen|offene punkte|praventivmassnahmen|"
    "praventionsmassnahmen|vorbeugende massnahmen|seguimiento|acciones de seguimiento|proximas acciones|"
    "plan de accion|medidas|medidas correctivas|medidas preventivas|acciones a tomar|acciones pendientes|"
    "tareas|tareas pendientes|plan de acciones|plano de acao|itens de acao|acoes de acompanhamento|tarefas|"
    "medidas corretivas|acompanhamento|proximas acoes|plan d action|plan d actions|plan d amelioration|"
    "mesures correctives|mesures preventives|mesures correctrices|actions a mener|actions a venir|suivi|"
    "actions de suivi|prochaines actions|azioni correttive|azioni preventive|prossimi passi|piano d azione|"
    "piano di azione|misure correttive|misure preventive|actiepunten|vervolgacties|vervolgstappen|"
    "volgende stappen|maatregelen|verbeteracties|tindakan perbaikan|tindak lanjut|rencana tindakan|"
    "rencana tindak lanjut|tindakan korektif|tindakan pencegahan|langkah selanjutnya|aksiyonlar|"
    "aksiyon maddeleri|alınacak aksiyonlar|sonraki adımlar|деиствия|план деиствии|корректирующие деиствия|"
    "следующие шаги|дальнеишие деиствия|меры|меры по предотвращению|задачи|план мероприятии|діі|план діи|"
    "наступні кроки|коригувальні діі|подальші діі|заходи|завдання|działania|działania naprawcze|"
    "kolejne kroki|nastepne kroki|plan działania|atgarder|nasta steg|tiltak|handlinger|næste skridt|改进计划|"
    "后续计划|后续工作|后续改进|待办|待办事项|预防措施|整改措施|下一步|下一步计划|恒久対応|恒久対策|"
    "今後の対応|今後の対策|対策|改善策|予防策|残課題|アクション|次のステップ|今後のアクション|재발 방지|"
    "재발 방지 대책|조치 사항|향후 계획|다음 단계",
    "lessons": "lehren|erkenntnisse|lecons|lecons apprises|lecciones|lecciones aprendidas|licoes aprendidas|教訓|"
    "学び|学んだこと|经验教训|教训|교훈|bai hoc|bai hoc rut ra|lernpunkte|was wir gelernt haben|aprendizajes|"
    "aprendizaje|lo aprendido|que aprendimos|leccion|licoes|aprendizados|o que aprendemos|lecon|"
    "lecons tirees|enseignements|ce que nous avons appris|retour d experience|lezioni apprese|lezioni|"
    "cosa abbiamo imparato|geleerde lessen|lessen|pelajaran|pelajaran yang diambil|pembelajaran|"
    "cıkarılan dersler|dersler|ogrenilen dersler|уроки|выводы|извлеченные уроки|чему мы научились|висновки|"
    "чого ми навчилися|wnioski|lardomar|lærdom|læring|经验|反思|总结与反思|得られた教訓|振り返り|反省点|"
    "배운 점|회고",
    "references": "referenzen|references|referencias|参考資料|関連資料|関連リンク|参考|enlaces|evidencia|liens|"
    "verweise|riferimenti|referenties|referensi|ссылки|посилання|相关链接|参考链接|関連事例|참고 자료",
    "appendix": "anhang|annexe|anexo|付録|附录|apendice|anexos|annexes|appendice|bijlage|lampiran|приложение|"
    "додаток|załacznik",
}
