/** Places that stand for a side. */
export const PLACES = `
Q1520 | kz city 3 | Astana | en Astana, Nur-Sultan, Akmola, Tselinograd | ru Астана, Нур-Султан, Акмола, Акмолинск~, Целиноград | kk Астана, Нұр-Сұлтан, Елорда | kkl Astana, Nur-Sultan | ja アスタナ, ヌルスルタン | zh 阿斯塔纳, 努尔苏丹, 阿斯塔納 | ko 아스타나 | tr Astana, Ostana | uzc Астана, Остона | ky Астана | ar استانا | unless kz:team-astana
Q35493 | kz city 3 | Almaty | en Almaty, Alma-Ata | ru Алматы, Алма-Ата, алматинск~ | kk Алматы | kkl Almaty | ja アルマトイ, アルマティ, アルマトゥイ, アルマアタ, アルマトゥ | zh 阿拉木图, 阿拉木圖 | ko 알마티 | tr Almatı, Olmaota | uzc Олмаота | ar الماتي
kz:shymkent | kz city 2 | Shymkent | en Shymkent, Chimkent | ru Шымкент, Чимкент | kk Шымкент | kkl Shymkent | ja シムケント, チムケント | zh 奇姆肯特 | ko 심켄트
kz:semey | kz city 3 | Semey | en Semey, Semipalatinsk, Semipalatinsk test site | ru Семей, Семипалатинск, семипалатинск~, Семея, Семее | kk Семей | kkl Semeı | ja セメイ, セミパラチンスク, セミパラ | zh 塞米巴拉金斯克, 塞梅伊 | ko 세미팔라틴스크 | de Semipalatinsk | about nuclear-disarmament
kz:polygon | kz place 2 | Semipalatinsk test site | ru полигон, полигона, семипалатинский полигон | kk Семей полигоны, полигон | ja ポリゴン | about nuclear-disarmament
kz:kurchatov | kz city 2 | Kurchatov | ru город Курчатов, Курчатове | kk Курчатов қаласы | ja クルチャトフ市
kz:kostanay | kz city 2 | Kostanay | en Kostanay, Kostanai, Kustanay, Qostanay | ru Костанай, костанайск~, Кустанай | kk Қостанай | kkl Qostanaı | ja コスタナイ
kz:baikonur | kz place 2 | Baikonur | en Baikonur, Baykonur | ru Байконур | kk Байқоңыр, Байконур | kkl Baıqońyr | ja バイコヌール | zh 拜科努尔, 拜科努爾 | ko 바이코누르 | about technology-space
kz:aktau | kz city 2 | Aktau | en Aktau, Mangystau, Mangistau | ru Актау, Мангистау, мангистауск~ | kk Ақтау, Маңғыстау | kkl Aqtaý | ja アクタウ, マンギスタウ
kz:atyrau | kz city 2 | Atyrau | en Atyrau | ru Атырау, атырауск~ | kk Атырау | ja アティラウ, アトゥイラウ, アテラウ
kz:aktobe | kz city 2 | Aktobe | en Aktobe, Aktyubinsk | ru Актобе, актюбинск~ | kk Ақтөбе | ja アクトベ
kz:karaganda | kz city 2 | Karaganda | en Karaganda, Karagandy, Qaraghandy, Temirtau, Spassk, Balkhash, Zhezkazgan, Dolinka, Karlag | ru Караганда, карагандинск~, Темиртау, Спасск, Балхаш, Жезказган, Карлаг | kk Қарағанды, Теміртау, Балқаш, Жезқазған | ja カラガンダ, テミルタウ, スパスク, バルハシ, ジェスカズガン, ジェズカズガン
kz:oskemen | kz city 2 | Oskemen | en Oskemen, Ust-Kamenogorsk, Öskemen | ru Усть-Каменогорск, Оскемен | kk Өскемен | ja ウスチカメノゴルスク, オスケメン, ウスチ・カメノゴルスク | de Ust-Kamenogorsk
kz:pavlodar | kz city 2 | Pavlodar | en Pavlodar, Ekibastuz | ru Павлодар, павлодарск~, Экибастуз | kk Павлодар, Екібастұз | ja パブロダール, エキバストゥズ
kz:petropavl | kz city 2 | Petropavl | en Petropavl, Petropavlovsk | ru Петропавловск | kk Петропавл | ja ペトロパブロフスク
kz:kokshetau | kz city 2 | Kokshetau | en Kokshetau, Burabay, Borovoe | ru Кокшетау, Бурабай, Боровое | kk Көкшетау, Бурабай | ja コクシェタウ, ブラバイ
kz:oral | kz city 2 | Oral (Uralsk) | en Uralsk | ru Уральск, ЗКО | kk Орал қаласы | ja ウラリスク
kz:kyzylorda | kz city 2 | Kyzylorda | en Kyzylorda, Kyzyl-Orda | ru Кызылорда, кызылординск~ | kk Қызылорда | ja クズロルダ, クジルオルダ
kz:taraz | kz city 2 | Taraz | en Taraz, Zhambyl region | ru Тараз, жамбылск~ | kk Тараз | ja タラズ
kz:turkistan | kz city 2 | Turkistan | en Turkistan | ru Туркестан, туркестанск~ | kk Түркістан | ja トルキスタン
kz:taldykorgan | kz city 2 | Taldykorgan | en Taldykorgan, Zhetysu, Konaev, Kapshagay | ru Талдыкорган, Жетысу, Конаев, Капшагай | kk Талдықорған, Жетісу, Қонаев | ja タルドゥイコルガン, ジェティス
kz:khorgos | kz place 2 | Khorgos | en Khorgos, Dostyk, Altynkol | ru Хоргос, Достык, Алтынколь | kk Қорғас, Достық | ja ホルゴス | about transport-logistics
kz:regions | kz place 2 | regions of Kazakhstan | en East Kazakhstan, West Kazakhstan, North Kazakhstan, South Kazakhstan, Abai region, Ulytau | ru ВКО, СКО, Восточно-Казахстанск~, Западно-Казахстанск~, Северо-Казахстанск~, Южно-Казахстанск~, область Абай, Улытау | kk Шығыс Қазақстан, Батыс Қазақстан, Солтүстік Қазақстан, Абай облысы, Ұлытау | ja 東カザフスタン, 南カザフスタン, 西カザフスタン, 北カザフスタン
kz:kashagan | kz place 2 | Kashagan | en Kashagan | ru Кашаган | kk Қашаған | ja カシャガン | zh 卡沙甘 | ko 카샤간 | de Kaschagan | about energy
kz:tengiz | kz place 2 | Tengiz and Karachaganak | en Tengiz, Tengizchevroil, Karachaganak | ru Тенгиз, Тенгизшевройл, Карачаганак | kk Теңіз кен орны, Қарашығанақ | ja テンギス, テンギズ, カラチャガナク | about energy
kz:uranium-mines | kz place 2 | uranium mines of Kazakhstan | en Kharasan, Inkai, Muyunkum, Mynkuduk, Irkol | ru Харасан, Инкай, Мынкудук, Ирколь | kk Харасан, Инкай, Мыңқұдық | ja ハラサン, インカイ, ムインクドゥック, ムインクドゥク, ウエスト・ムインクドュック | about mining,energy
kz:medeu | kz place 2 | Medeu and Shymbulak | en Medeu, Shymbulak, Medeo | ru Медеу, Шымбулак, Медео | kk Медеу, Шымбұлақ | ja メデウ, シンブラク
kz:zharma | kz place 2 | Zharma | en Zharma | ru Жарма | kk Жарма
kz:nations | - demonym 0 | Kazakhs of China | en Kazakh Autonomous, Ili Kazakh, ethnic Kazakhs in China, Chinese Kazakhs, Kazakh minority | ru казахи Китая, Или-Казахск~ | kk Қытай қазақтары | ja カザフ族, カザフ自治州, カザフ自治県, 哈薩克自治州, 哈薩克自治県 | zh 哈萨克族, 哈薩克族, 哈萨克自治州, 哈萨克自治县, 哈尔滨, 哈佛, 哈马斯, 哈里, 哈密, 哈达 | tr Kazak Özerk
Q1490 | jp city 3 | Tokyo | en Tokyo | ru Токио, токийск~ | kk Токио | kkl Tokio, Tokıo | ja 東京, 都内 | zh 东京, 東京 | ko 도쿄, 동경 | tr Tokyo, Tokio | uzc Токио | ky Токио | de Tokio | ar طوكيو
jp:tokyo-games | - format 0 | Tokyo Olympics | en Tokyo 2020, Tokyo Olympics, Tokyo Olympic, Tokyo Games, Tokyo Paralympics, Olympics in Tokyo, Olympic Games in Tokyo | ru Токио-2020, Олимпиада в Токио, Олимпиаде в Токио, Олимпиады в Токио, Игры в Токио, Игр в Токио, Играх в Токио, Олимпийские игры в Токио, Олимпийских игр в Токио, Олимпийских играх в Токио, токийской Олимпиад~, токийских Игр~ | kk Токио-2020, Токио Олимпиадасы, Токиодағы Олимпиада, Токио олимпиадасы | ja 東京五輪, 東京オリンピック, 東京パラリンピック, 東京2020, 東京大会, 東京パラ | zh 东京奥运, 東京奧運 | ko 도쿄올림픽, 도쿄 올림픽 | de olympische spiele in Tokio | fr Jeux de Tokyo | about sport
Q35765 | jp city 2 | Osaka | en Osaka, Kansai | ru Осака, Кансай | kk Осака | kkl Osaka | ja 大阪, 関西 | zh 大阪 | ko 오사카 | unless jp:naomi-osaka
jp:kyoto | jp city 2 | Kyoto | en Kyoto, Nara | ru Киото | kk Киото | ja 京都, 奈良 | zh 京都 | ko 교토
Q34664 | jp city 3 | Hiroshima | en Hiroshima | ru Хиросима | kk Хиросима | kkl Hırosıma | ja 広島, ヒロシマ | zh 广岛, 廣島 | ko 히로시마 | about nuclear-disarmament
Q38234 | jp city 3 | Nagasaki | en Nagasaki | ru Нагасаки | kk Нагасаки | kkl Nagasakı | ja 長崎, ナガサキ | zh 长崎 | ko 나가사키 | about nuclear-disarmament
jp:fukushima | jp city 2 | Fukushima | en Fukushima | ru Фукусима | kk Фукусима | ja 福島 | zh 福岛 | about energy
jp:kumamoto | jp city 2 | Kumamoto | en Kumamoto, Fukuoka, Kitakyushu, Kagoshima, Miyazaki Prefecture, Kyushu, Oita | ru Кумамото, Фукуока, Китакюсю, Кагосима, Миядзаки, Кюсю | kk Кумамото, Фукуока, Миядзаки | ja 熊本, 福岡, 北九州, 鹿児島, 宮崎県, 九州, 大分県
jp:nagoya | jp city 2 | Nagoya | en Nagoya, Aichi, Yokohama, Kobe, Sapporo, Hokkaido, Sendai, Niigata, Okinawa, Saitama, Chiba, Kawasaki, Shizuoka, Nagano, Kanazawa, Toyama, Ibaraki, Gifu | ru Нагоя, Айти, Иокогама, Йокогама, Кобе, Саппоро, Хоккайдо, Сендай, Ниигата, Окинава, Сайтама, Нагано | kk Нагоя, Йокогама, Саппоро, Хоккайдо, Окинава | ja 名古屋, 愛知, 横浜, 神戸, 札幌, 北海道, 仙台, 新潟, 沖縄, 埼玉, 千葉, 静岡, 長野, 金沢, 富山, 茨城, 岐阜, 舞鶴, 群馬, 兵庫, 岡山, 石川県, 山梨, 和歌山, 三重県, 栃木, 青森, 岩手, 秋田, 山形
jp:tsukuba | jp city 2 | Tsukuba | en Tsukuba, Maizuru | ru Цукуба, Майдзуру | ja つくば
jp:narita | jp place 2 | Narita and Haneda | en Narita, Haneda | ru Нарита, Ханеда | kk Нарита | ja 成田, 羽田 | zh 成田 | ko 나리타
jp:fuji | jp place 1 | Mount Fuji | en Mount Fuji, Mt. Fuji, Fujiyama | ru Фудзияма, Фудзи | kk Фудзияма | ja 富士山
jp:noto | jp place 1 | Noto peninsula | en Noto Peninsula, Ishikawa | ru Ното, Исикава | ja 能登 | about environment
jp:nankai | jp place 1 | Nankai Trough | en Nankai Trough, Nankai | ru Нанкай | kk Нанкай | ja 南海トラフ | zh 南海海槽 | about environment
jp:iikura | jp place 1 | Iikura House | en Iikura | ja 飯倉
jp:yasukuni | jp place 1 | Yasukuni Shrine | en Yasukuni | ru Ясукуни | ja 靖国
jp:expo-osaka | - format 1 | Expo 2025 Osaka | en Expo 2025, Expo Osaka, Osaka Expo, Osaka-Kansai Expo, World Expo in Osaka | ru Экспо-2025, EXPO-2025, EXPO 2025 | kk ЭКСПО-2025, EXPO-2025, EXPO 2025 | ja 大阪・関西万博, 大阪万博, 関西万博, 万博 | zh 大阪世博 | ko 오사카 엑스포 | about culture,tourism-visas
`;
