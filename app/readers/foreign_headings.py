"""What headings are called in other languages, folded as `normal_heading` returns them."""

WORDS = {
    "summary": "zusammenfassung|überblick|resumen|résumé|resumo|samenvatting|riassunto|概要|サマリー|摘要|总结|"
    "개요|요약|tổng quan|tổng quan sự cố|tóm tắt",
    "impact": "auswirkung|auswirkungen|impacto|impatto|impacts|影響|影響範囲|影响|영향|ảnh hưởng",
    "timeline": "zeitlinie|zeitverlauf|zeitleiste|ablauf|chronologie|cronología|línea de tiempo|linha do tempo|"
    "tijdlijn|cronologia|タイムライン|時系列|时间线|타임라인|dòng thời gian",
    "detection": "erkennung|détection|detección|detecção|検知|发现|检测|감지|phát hiện",
    "response": "reaktion|réponse|respuesta|resposta|対応|初動対応|应对|대응",
    "resolution": "behebung|lösung|resolución|résolution|resolução|oplossing|復旧|緩和策 復旧|解決|恢复|解决|"
    "복구|khắc phục",
    "root_cause": "ursache|grundursache|causa raíz|cause racine|causa raiz|oorzaak|原因|根本原因|根本原因分析|"
    "根因|原因分析|근본 원인|원인|nguyên nhân|nguyên nhân gốc rễ",
    "contributing_factors": "beitragende faktoren|facteurs contributifs|factores contribuyentes|"
    "fatores contribuintes|fator contribuinte|寄与要因|背景要因",
    "five_whys": "5 pourquoi|なぜなぜ分析",
    "went_well": "was gut lief|ce qui a bien fonctionné|lo que salió bien|o que deu certo|うまくいったこと|"
    "良かった点|做得好的地方|잘한 점",
    "went_wrong": "was schlecht lief|ce qui a mal fonctionné|lo que salió mal|o que deu errado|"
    "うまくいかなかったこと|悪かった点|改善点|不足之处|아쉬운 점",
    "lucky": "幸運だったこと",
    "improvements": "verbesserungen|améliorations|mejoras|melhorias",
    "actions": "massnahmen|folgemassnahmen|nächste schritte|acciones|acciones correctivas|acciones preventivas|"
    "próximos pasos|actions correctives|actions préventives|prochaines étapes|ações|ações corretivas|"
    "ações preventivas|próximos passos|azioni|acties|アクションアイテム|再発防止|再発防止策|改善措施|后续行动|"
    "行动项|액션 아이템|후속 조치|hạng mục hành động",
    "lessons": "lehren|erkenntnisse|leçons|leçons apprises|lecciones|lecciones aprendidas|lições aprendidas|"
    "教訓|学び|学んだこと|经验教训|教训|교훈|bài học|bài học rút ra",
    "references": "referenzen|références|referencias|referências|参考資料|関連資料|関連リンク|参考",
    "appendix": "anhang|annexe|anexo|付録|附录",
}
