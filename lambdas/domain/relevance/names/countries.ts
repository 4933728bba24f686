/** The two countries with their demonyms and usual metonyms, and the third countries that compete with them. */
export const COUNTRIES = `
Q17 | jp country 3 | Japan | en japan | ru япония | kk жапония | kkl japonia, japoniya, japonya | ja 日本 | zh 日本 | ko 일본 | tr Japonya, Yaponiya, Yaponıya, Ýaponiýa | uzc япония | ky япония, жапония | de japan, japans | fr japon | es japón | it Giappone | pt Japão | pl Japonia, Japonii, Japonią | uk японія | ar اليابان, يابان, جاپونىيا, جاپونيا, جاپون | tg Ҷопон, Япония | tt Япония | mn Япон | hi जापान
Q17 | jp demonym 3 | Japan | en japanese, nippon, nippo | ru японский, японск~, японец, японц~, японско | kk жапон, жапондық, жапониялық, жапондар | kkl japon, japondyq, japoniialyq | ja 日系, 邦人, 対日, 訪日, 在日, 駐日, 来日, 日本人 | zh 日企, 日方, 访日, 訪日, 对日, 驻日, 日元, 旅日 | ko 방일, 주일, 대일 | tr Japon, japon | uzc япон | ky япон | tk ýapon | de japanisch~, Japaner | fr japonais, japonaise, japonaises, nippon, nippo | es japonés~, japones~ | it giapponese, giapponesi | ar ياباني, اليابانيه, الياباني, جاپوندىق
jp:yaponka | jp demonym 2 | Japan | ru японка, японку | unless goods:used-cars
goods:used-cars | - product 0 | used cars | ru подержанн~, авторынок, авторынк~, праворульн~, праворук~, правый руль, правого руля, правым рулём, правом руле, с пробегом, утильсбор~, иномарк~, автомобил~, угнал~, угонщик~, б/у
money:us-dollar | - product 0 | US dollars | en US dollar, US dollars, American dollars | ru доллар~ США, американск~ доллар~ | kk АҚШ доллар~ | ja 米ドル, アメリカドル | de US-Dollar | fr dollars américains | tr ABD doları, ABD dolar~ | ko 미국 달러 | uz AQSh dollar~ | uzc АҚШ доллар~ | ky АКШ доллар~
jp:rising-sun | jp metonym 3 | Land of the Rising Sun | en land of the rising sun | ru страна восходящего солнца, страны восходящего солнца, стране восходящего солнца, страну восходящего солнца, страной восходящего солнца | kk күншығыс елі, күн шығыс елі, шығар күн елі, Күншығыс елі | kkl Kúnshyǵys eli | fr pays du soleil levant | de land der aufgehenden sonne | tr güneşin doğduğu ülke | ja わが国, 我が国
Q232 | kz country 3 | Kazakhstan | en kazakhstan, kazakstan, qazaqstan, republic of kazakhstan | ru казахстан, РК | kk қазақстан, ҚР | kkl qazaqstan, qazaqstan respyblikasy | ja カザフスタン, カザフスタン共和国 | zh 哈萨克斯坦, 哈薩克斯坦, 哈萨克, 哈薩克 | ko 카자흐스탄, 카자흐 | tr Kazakistan, Qozog'iston, Qozogʻiston, Gazagystan, Qazaxıstan | uzc Қозоғистон, Қозоғистоннинг | ky казакстан | uk казахстан | de kasachstan, kasachstans | fr kazakhstan, kazakstan | es Kazajistán, Kazajstán | it Kazakistan, Kazakhstan | pt Cazaquistão | pl Kazachstan~ | ar كازاخستان, كازخستان, قازاقستان, كزاخستان, قازاقستاننىڭ | tg Қазоқистон | mn Казахстан | tt Казахстан, Казакъстан
Q232 | kz demonym 3 | Kazakhstan | en kazakhstani, kazakh, kazakhstanis, qazaq | ru казахстанский, казахстанск~, казахстанец, казахстанц~, казахский, казахск~, казах, казахстано, казахско | kk қазақстандық, қазақ, қазақстандықтар | kkl qazaq, qazaqstandyq | ja カザフ人, 在カザフ, 駐カザフ, 訪カザフ, カザフ | ko 카자흐스탄인, 카자흐인 | tr Kazak, kazak, Qozoq, qozoq, gazak, qazax | uzc қозоқ | ky казак | de kasachisch~, Kasache, Kasachen | fr kazakh, kazakhe, kazakhs, kazakhes, kazakhstanais~ | es kazajo, kazaja, kazajos | it kazako, kazaka, kazaki, kazake, kazako | ar كازاخي, الكازاخي, الكازاخستاني, كازاخستاني, كازاخستانيه, قازاق, قازاقستاندىق
Q232 | kz demonym 3 | Kazakhstan | zh 访哈, 訪哈, 哈中, 中哈, 对哈, 驻哈, 旅哈
Q232 | kz demonym 3 | Kazakhstan | zh 哈方, 在哈 | unless zh:other-ha
zh:other-ha | - metonym 0 | Hamas, Harbin and the like | zh 哈马斯, 哈馬斯, 哈尔滨, 哈爾濱, 尔滨, 哈日族, 哈日杏子, 哈韩
zh:ha | - metonym 0 | other names that begin with 哈 | zh 哈佛, 在哈佛, 对哈佛, 访哈佛, 哈里, 在哈里, 对哈里, 哈密, 在哈密, 对哈密, 哈登, 对哈登, 哈达, 哈兰德, 哈尼, 哈瓦那, 哈梅内伊, 哈利法
kz:republic | kz metonym 1 | the republic | ru республика, республики, республике, республику | kk еліміз, елімізде, еліміздің, елімізге, республика, біздің ел, біздің елді, отандасымыз, отандастарымыз, жерлесіміз | kkl elimiz
history:imperial-japan | - metonym 0 | imperial Japan | en imperial japan, imperial japanese, japanese troops, japanese occupation, japanese colonial, japanese invaders | ru императорская Япония, императорской Японии, японских оккупантов, японских захватчиков, японские войска, японскими войсками | kk жапон басқыншылары | ja 日本軍, 旧日本軍, 植民地支配 | zh 日军, 抗日 | ko 일제, 독립운동
Q27275 | - place 2 | Central Asia | en central asia, central asian | ru центральная азия, центральноазиатск~, средняя азия, ЦА, ЦАР | kk орталық азия, орта азия, ОА | kkl Ortalyq Azia, Ortalyq Azııa | ja 中央アジア | zh 中亚, 中亞 | ko 중앙아시아 | tr Orta Asya, Markaziy Osiyo, Merkezi Aziýa, Mərkəzi Asiya | uzc марказий осиё | ky борбордук азия, борбор азия | de zentralasien, zentralasiatisch~, mittelasien | fr asie centrale, centrasiatique | es Asia Central | it Asia centrale | ar اسيا الوسطي, ورتالىق ازيا
Q265 | - third-country 3 | Uzbekistan | en uzbekistan, uzbek | ru узбекистан, узбекск~, узбек, РУз | kk өзбекстан, өзбек | kkl ózbekstan, ózbek | ja ウズベキスタン, ウズベク | zh 乌兹别克斯坦, 烏茲別克, 乌兹别克 | ko 우즈베키스탄, 우즈벡 | tr Özbekistan, O'zbekiston, Oʻzbekiston, özbek | uzc ўзбекистон, ўзбек | ky өзбекстан | de usbekistan, usbekisch~ | fr ouzbékistan, ouzbek~ | ar اوزبكستان
Q813 | - third-country 3 | Kyrgyzstan | en kyrgyzstan, kyrgyz, kyrgyz republic, kirghizia | ru киргизия, кыргызстан, киргизск~, кыргызск~, кыргыз~, КР | kk қырғызстан, қырғыз | kkl qyrǵyzstan, qyrǵyz | ja キルギス, キルギスタン | zh 吉尔吉斯斯坦, 吉爾吉斯, 吉尔吉斯 | ko 키르기스스탄, 키르기즈 | tr Kırgızistan, Qirg'iziston, Qirgʻiziston, Gyrgyzystan | uzc қирғизистон | ky кыргызстан, кыргыз | de kirgisistan, kirgisien, kirgistan, kirgisisch~ | fr kirghizistan, kirghiz~ | ar قيرغيزستان, قرغيزستان
Q863 | - third-country 3 | Tajikistan | en tajikistan, tajik, tadjikistan | ru таджикистан, таджикск~, таджик | kk тәжікстан, тәжік | kkl tájikstan | ja タジキスタン, タジク | zh 塔吉克斯坦, 塔吉克 | ko 타지키스탄 | tr Tacikistan, Tojikiston, Täjigistan | uzc тожикистон | ky тажикстан | de tadschikistan, tadschikisch~ | fr tadjikistan, tadjik~ | ar طاجيكستان
Q874 | - third-country 3 | Turkmenistan | en turkmenistan, turkmen | ru туркменистан, туркменск~, туркмения, туркмен | kk түрікменстан, түрікмен | kkl túrikmenstan | ja トルクメニスタン, トルクメン | zh 土库曼斯坦, 土庫曼 | ko 투르크메니스탄 | tr Türkmenistan, Turkmaniston, türkmen | uzc туркманистон | ky түркмөнстан | de turkmenistan, turkmenisch~ | fr turkménistan, turkmène | ar تركمانستان
Q711 | - third-country 3 | Mongolia | en mongolia, mongolian, mongol | ru монголия, монгольск~, монгол | kk моңғолия, моңғол, монғолия | kkl mońǵolia | ja モンゴル | zh 蒙古, 蒙古国 | ko 몽골 | tr Moğolistan, Mo'g'uliston | uzc мўғулистон | ky монголия | de mongolei, mongolisch~ | fr mongolie, mongol~ | ar منغوليا
Q148 | - third-country 3 | China | en china, chinese, PRC | ru китай, китайск~, КНР, китаец, китайц~ | kk қытай, ҚХР | kkl qytai, qytaı | ja 中国, 日中, 中華人民共和国 | zh 中国, 中國, 中方 | ko 중국 | tr Çin, Xitoy | uzc хитой | ky кытай | de china, chinesisch~ | fr chine, chinois~ | it cina, cinese, cinesi | es china, chino | ar الصين, صيني
Q159 | - third-country 3 | Russia | en russia, russian, russian federation | ru россия, российск~, РФ, россиян~, русск~ | kk ресей, орыс | kkl resei, reseı | ja ロシア | zh 俄罗斯, 俄羅斯, 中俄 | ko 러시아 | tr Rusya, Rossiya | uzc россия | ky россия, орусия | de russland, russisch~ | fr russie, russe, russes | ar روسيا, روسي
Q884 | - third-country 3 | South Korea | en south korea, south korean, korea, korean, republic of korea, ROK | ru южная корея, республика корея, южнокорейск~, корейск~, корея, кореец, корейц~ | kk оңтүстік корея, корея республикасы, корея, корей | kkl ońtústik koreia, koreia, koreıa | ja 韓国, 日韓, 大韓民国 | zh 韩国, 韓國, 南韓 | ko 한국, 대한민국, 방한, 우리나라 | tr Güney Kore, Janubiy Koreya | uzc жанубий корея, корея | ky түштүк корея, корея | de südkorea, südkoreaner, südkoreanisch~ | fr corée du sud, corée, coréen~, sud-coréen~ | ar كوريا الجنوبيه, كوريا
kr:morning-calm | - metonym 2 Q884 | Land of Morning Calm | en land of morning calm, land of the morning calm | ru страна утренней свежести, страны утренней свежести, стране утренней свежести, страну утренней свежести | kk таңғы шапақ елі, таң шапағы елі
Q423 | - third-country 3 | North Korea | en north korea, north korean, DPRK | ru КНДР, северная корея, северокорейск~ | kk солтүстік корея, КХДР | ja 北朝鮮, 朝鮮 | zh 朝鲜, 北韓 | ko 북한 | de nordkorea | fr corée du nord
Q30 | - third-country 3 | United States | en united states, american, USA, US, america, americans | ru США, американск~, американец, американц~ | kk АҚШ, америка, америкалық | kkl AQSH, AQSh | ja 米国, アメリカ, 日米 | zh 美国, 美國 | ko 미국 | tr ABD, Amerika, AQSh | uzc АҚШ | ky АКШ | de USA, vereinigte staaten, amerikanisch~, amerikaner | fr états-unis, américain~ | ar الولايات المتحده, امريكا
Q43 | - third-country 3 | Turkey | en Turkey, Türkiye, turkish | ru турция, турецк~ | kk түркия, түрік | kkl túrkia | ja トルコ | zh 土耳其 | ko 튀르키예, 터키 | tr Türkiye, Turkiya, türk | uzc туркия | ky түркия | de türkei, türkisch~ | fr turquie, turc, turque | ar تركيا
Q227 | - third-country 3 | Azerbaijan | en azerbaijan, azerbaijani | ru азербайджан, азербайджанск~ | kk әзірбайжан, әзербайжан | ja アゼルバイジャン | zh 阿塞拜疆 | ko 아제르바이잔 | tr Azerbaycan, Azərbaycan, Ozarbayjon | de aserbaidschan | fr azerbaïdjan
Q668 | - third-country 3 | India | en india, indian | ru индия, индийск~ | kk үндістан | kkl úndistan | ja インド | zh 印度 | ko 인도 | tr Hindistan | de indien, indisch~ | fr inde!, indien | ar الهند
Q794 | - third-country 3 | Iran | en iran, iranian | ru иран, иранск~ | kk иран | kkl iran | ja イラン | zh 伊朗 | ko 이란 | tr İran, Eron | de iran, iranisch~ | fr iran | ar ايران
Q889 | - third-country 3 | Afghanistan | en afghanistan, afghan | ru афганистан, афганск~ | kk ауғанстан, ауған | ja アフガニスタン, アフガン | zh 阿富汗 | ko 아프가니스탄 | tr Afganistan | de afghanistan, afghanisch~ | fr afghanistan | ar افغانستان
Q183 | - third-country 3 | Germany | en germany, german | ru германия, немецк~, германск~, ФРГ, немец, немц~ | kk германия, неміс | kkl germania | ja ドイツ, 独首相, 独企業 | zh 德国 | ko 독일 | tr Almanya, Germaniya | de deutschland, deutsch~ | fr allemagne, allemand~ | ar المانيا
Q142 | - third-country 3 | France | en france, french | ru франция, французск~, француз~ | kk франция, француз | kkl fransia | ja フランス, 仏大統領, 仏企業 | zh 法国 | ko 프랑스 | tr Fransa | de frankreich, französisch~, franzose, französin | fr france, français~ | ar فرنسا
Q145 | - third-country 3 | United Kingdom | en united kingdom, UK, britain, british, england, english | ru великобритания, британск~, англия, английск~ | kk ұлыбритания, британия, ағылшын | ja 英国, イギリス | zh 英国 | ko 영국 | de grossbritannien, großbritannien, britisch~ | fr royaume-uni, britannique | ar بريطانيا
Q38 | - third-country 3 | Italy | en italy, italian | ru италия, итальянск~ | kk италия | ja イタリア | zh 意大利 | ko 이탈리아 | de italien, italienisch~ | fr italie, italien
Q29 | - third-country 3 | Spain | en spain, spanish, spaniard | ru испания, испанск~ | kk испания | ja スペイン | zh 西班牙 | ko 스페인 | de spanien, spanisch~, spanier~ | fr espagne, espagnol~
Q36 | - third-country 3 | Poland | en poland, Polish | ru польша, польск~ | kk польша | ja ポーランド | zh 波兰 | ko 폴란드 | de polen, polnisch~ | fr pologne, polonais~
Q39 | - third-country 3 | Switzerland | en switzerland, swiss | ru швейцария, швейцарск~, швейцарц~ | kk швейцария | ja スイス | zh 瑞士 | ko 스위스 | de schweiz, schweizer~ | fr suisse
Q34 | - third-country 3 | Sweden | en sweden, swedish | ru швеция, шведск~ | kk швеция | ja スウェーデン | zh 瑞典 | ko 스웨덴 | de schweden, schwedisch~ | fr suède
Q20 | - third-country 2 | Norway | en norway, norwegian | ru норвегия, норвежск~ | kk норвегия | ja ノルウェー | zh 挪威
Q33 | - third-country 2 | Finland | en finland, finnish | ru финляндия, финск~ | kk финляндия | ja フィンランド | zh 芬兰
Q55 | - third-country 3 | Netherlands | en netherlands, dutch, holland | ru нидерланды, нидерландск~, голландск~ | kk нидерланд | ja オランダ | zh 荷兰 | de niederlande, niederländisch~ | fr pays-bas, néerlandais~
Q31 | - third-country 2 | Belgium | en belgium, belgian | ru бельгия, бельгийск~ | kk бельгия | ja ベルギー | zh 比利时
Q40 | - third-country 2 | Austria | en austria, austrian | ru австрия, австрийск~ | kk австрия | ja オーストリア | zh 奥地利
Q28 | - third-country 2 | Hungary | en hungary, hungarian | ru венгрия, венгерск~ | kk мажарстан, венгрия | ja ハンガリー | zh 匈牙利
Q213 | - third-country 2 | Czechia | en czechia, czech | ru чехия, чешск~ | kk чехия | ja チェコ | zh 捷克
Q215 | - third-country 2 | Slovenia | en slovenia, slovene, slovenian | ru словения, словенск~ | kk словения | ja スロベニア | de slowenien, slowenin, slowenisch~
Q218 | - third-country 2 | Romania | en romania, romanian | ru румыния, румынск~ | kk румыния | ja ルーマニア
Q219 | - third-country 2 | Bulgaria | en bulgaria, bulgarian | ru болгария, болгарск~ | kk болгария | ja ブルガリア
Q403 | - third-country 2 | Serbia | en serbia, serbian | ru сербия, сербск~ | kk сербия | ja セルビア
Q41 | - third-country 2 | Greece | en greece, greek | ru греция, греческ~ | kk грекия | ja ギリシャ
Q212 | - third-country 3 | Ukraine | en ukraine, ukrainian | ru украина, украинск~ | kk украина | kkl ýkraina | ja ウクライナ | zh 乌克兰, 烏克蘭 | ko 우크라이나 | tr Ukrayna | de ukraine, ukrainisch~ | fr ukraine, ukrainien~ | ar اوكرانيا
Q184 | - third-country 3 | Belarus | en belarus, belarusian | ru беларусь, белоруссия, белорусск~ | kk беларусь, белоруссия | ja ベラルーシ | zh 白俄罗斯
Q230 | - third-country 3 | Georgia | en Georgia, georgian | ru грузия, грузинск~ | kk грузия | ja ジョージア | zh 格鲁吉亚
Q399 | - third-country 3 | Armenia | en armenia, armenian | ru армения, армянск~ | kk армения | ja アルメニア | zh 亚美尼亚
Q16 | - third-country 3 | Canada | en canada, canadian | ru канада, канадск~ | kk канада | ja カナダ | zh 加拿大 | ko 캐나다 | de kanada, kanadisch~, kanadier~ | fr canada, canadien~
Q408 | - third-country 3 | Australia | en australia, australian | ru австралия, австралийск~ | kk австралия | kkl aýstralia | ja オーストラリア, 豪州 | zh 澳大利亚 | ko 호주 | de australien | fr australie
Q664 | - third-country 2 | New Zealand | en new zealand | ru новая зеландия, новозеландск~ | kk жаңа зеландия | ja ニュージーランド | zh 新西兰
Q155 | - third-country 3 | Brazil | en brazil, brazilian | ru бразилия, бразильск~ | kk бразилия | ja ブラジル | zh 巴西
Q96 | - third-country 2 | Mexico | en mexico, mexican | ru мексика, мексиканск~ | kk мексика | ja メキシコ
Q414 | - third-country 2 | Argentina | en argentina, argentine | ru аргентина, аргентинск~ | kk аргентина | ja アルゼンチン
Q241 | - third-country 2 | Cuba | en cuba, cuban | ru куба, кубинск~ | kk куба | ja キューバ
Q865 | - third-country 2 | Taiwan | en taiwan, taiwanese, chinese taipei | ru тайвань, тайваньск~ | kk тайвань | ja 台湾, 中華台北, チャイニーズ・タイペイ | zh 台湾, 台灣 | ko 대만 | de taiwan
Q8646 | - third-country 2 | Hong Kong | en hong kong | ru гонконг | kk гонконг | ja 香港 | zh 香港
Q334 | - third-country 3 | Singapore | en singapore, singaporean | ru сингапур, сингапурск~ | kk сингапур | ja シンガポール | zh 新加坡 | ko 싱가포르 | de singapur | fr singapour
Q833 | - third-country 3 | Malaysia | en malaysia, malaysian | ru малайзия, малайзийск~ | kk малайзия | ja マレーシア | zh 马来西亚 | ko 말레이시아
Q252 | - third-country 3 | Indonesia | en indonesia, indonesian | ru индонезия, индонезийск~ | kk индонезия | ja インドネシア | zh 印度尼西亚, 印尼
Q869 | - third-country 3 | Thailand | en thailand, Thai | ru таиланд, тайск~ | kk тайланд | ja タイ王国, タイ | zh 泰国
Q881 | - third-country 3 | Vietnam | en vietnam, vietnamese | ru вьетнам, вьетнамск~ | kk вьетнам | ja ベトナム | zh 越南 | ko 베트남
Q928 | - third-country 2 | Philippines | en philippines, filipino, philippine | ru филиппины, филиппинск~ | kk филиппин | ja フィリピン | zh 菲律宾
Q424 | - third-country 2 | Cambodia | en cambodia | ru камбоджа | kk камбоджа | ja カンボジア
Q836 | - third-country 2 | Myanmar | en myanmar | ru мьянма | kk мьянма | ja ミャンマー
Q843 | - third-country 2 | Pakistan | en pakistan, pakistani | ru пакистан, пакистанск~ | kk пәкістан, пакистан | ja パキスタン | zh 巴基斯坦
Q902 | - third-country 2 | Bangladesh | en bangladesh | ru бангладеш | kk бангладеш | ja バングラデシュ
Q837 | - third-country 2 | Nepal | en nepal | ru непал | kk непал | ja ネパール
Q854 | - third-country 2 | Sri Lanka | en sri lanka | ru шри-ланка | kk шри-ланка | ja スリランカ
Q851 | - third-country 2 | Saudi Arabia | en saudi arabia, saudi | ru саудовская аравия, саудовск~ | kk сауд арабиясы | ja サウジアラビア, サウジ | zh 沙特
Q878 | - third-country 2 | UAE | en united arab emirates, UAE, emirates | ru ОАЭ, эмираты | kk БАӘ | ja アラブ首長国連邦, UAE | zh 阿联酋
Q846 | - third-country 2 | Qatar | en qatar, qatari | ru катар, катарск~ | kk катар | ja カタール | zh 卡塔尔
Q398 | - third-country 2 | Bahrain | en bahrain | ru бахрейн | kk бахрейн | kkl bahrein | ja バーレーン
Q817 | - third-country 2 | Kuwait | en kuwait | ru кувейт | kk кувейт | ja クウェート
Q796 | - third-country 2 | Iraq | en iraq, iraqi | ru ирак, иракск~ | kk ирак | ja イラク
Q858 | - third-country 2 | Syria | en syria, syrian | ru сирия, сирийск~ | kk сирия | kkl siria | ja シリア
Q801 | - third-country 2 | Israel | en israel, israeli | ru израиль, израильск~ | kk израиль | ja イスラエル | zh 以色列
Q810 | - third-country 2 | Jordan | en jordanian | ru иордания, иорданск~ | kk иордания | ja ヨルダン
Q79 | - third-country 2 | Egypt | en egypt, egyptian | ru египет, египетск~, египт~ | kk мысыр, египет | ja エジプト
Q258 | - third-country 2 | South Africa | en south africa, south african | ru ЮАР | kk ОАР | ja 南アフリカ
Q1033 | - third-country 2 | Nigeria | en nigeria | ru нигерия | kk нигерия | ja ナイジェリア
Q712 | - third-country 1 | Fiji | en fiji | ru фиджи | ja フィジー
Q695 | - third-country 1 | Palau | en palau | ru палау | ja パラオ
Q458 | - third-country 1 | European Union | en european union, EU | ru ЕС, евросоюз, европейский союз | kk ЕО, еуроодақ, еуропалық одақ | ja 欧州連合, EU | zh 欧盟
Q8684 | - city 2 Q884 | Seoul | en Seoul | ru Сеул | kk Сеул | ja ソウル | zh 首尔, 首爾 | ko 서울, 청와대
Q16520 | - city 2 Q884 | Busan | en Busan | ru Пусан | ja 釜山
Q20934 | - city 2 Q884 | Incheon | en Incheon | ru Инчхон | ja 仁川 | ko 인천
Q956 | - city 2 Q148 | Beijing | en Beijing, Peking | ru Пекин | kk Бейжің, Пекин | kkl Beıjiń | ja 北京 | zh 北京 | ko 베이징 | de Peking | fr Pékin
Q8686 | - city 2 Q148 | Shanghai | en Shanghai | ru Шанхай | kk Шанхай | ja 上海 | zh 上海
Q649 | - city 2 Q159 | Moscow | en Moscow, Kremlin | ru Москва, Кремль | kk Мәскеу, Кремль | kkl Máskeý | ja モスクワ, クレムリン | zh 莫斯科 | ko 모스크바
Q656 | - city 2 Q159 | Saint Petersburg | en St. Petersburg, Saint Petersburg | ru Санкт-Петербург, Петербург | kk Санкт-Петербург
Q269 | - city 2 Q265 | Tashkent | en Tashkent | ru Ташкент | kk Ташкент, Тәшкент | kkl Tashkent | ja タシケント | zh 塔什干 | ko 타슈켄트 | tr Toshkent, Taşkent | uzc Тошкент
Q5753 | - city 2 Q265 | Samarkand | en Samarkand | ru Самарканд | kk Самарқан, Самарқанд | ja サマルカンド | zh 撒马尔罕 | ko 사마르칸트 | tr Samarqand, Semerkant | uzc Самарқанд | fr Samarcande
Q5764 | - city 2 Q265 | Bukhara | en Bukhara | ru Бухара | kk Бұхара | ja ブハラ
Q9361 | - city 2 Q813 | Bishkek | en Bishkek | ru Бишкек | kk Бішкек | kkl Bishkek | ja ビシュケク, ビシケク | zh 比什凯克 | ko 비슈케크 | tr Bişkek | ky Бишкек
third:osh | - city 2 Q813 | Osh | ru Ош
third:issyk-kul | - place 2 Q813 | Issyk-Kul | en Issyk-Kul | ru Иссык-Куль | kk Ыстықкөл | ja イシククル | ky Ысык-Көл
Q9365 | - city 2 Q863 | Dushanbe | en Dushanbe | ru Душанбе | kk Душанбе | ja ドゥシャンベ | zh 杜尚别 | ko 두샨베
Q23438 | - city 2 Q874 | Ashgabat | en Ashgabat, Ashkhabad | ru Ашхабад | kk Ашхабад, Ашғабат | ja アシガバート, アシハバード | zh 阿什哈巴德 | tr Aşgabat, Aşkabat
third:turkmenbashi | - city 2 Q874 | Turkmenbashi | en Turkmenbashi | ru Туркменбаши
Q23430 | - city 2 Q711 | Ulaanbaatar | en Ulaanbaatar, Ulan Bator | ru Улан-Батор | kk Ұланбатыр, Улан-Батор | ja ウランバートル | zh 乌兰巴托 | ko 울란바토르
third:xinjiang | - place 1 Q148 | Xinjiang | en Xinjiang | ru Синьцзян, СУАР | kk Шыңжаң | ja 新疆 | zh 新疆
third:urumqi | - city 1 Q148 | Urumqi | en Urumqi | ru Урумчи | kk Үрімжі | ja ウルムチ | zh 乌鲁木齐
third:harbin | - city 1 Q148 | Harbin | en Harbin | ru Харбин | kk Харбин | ja 哈爾浜, ハルビン
third:hangzhou | - city 1 Q148 | Hangzhou | en Hangzhou | ru Ханчжоу | kk Ханчжоу | ja 杭州 | zh 杭州
third:guangzhou | - city 1 Q148 | Guangzhou | en Guangzhou | ru Гуанчжоу | ja 広州
third:tianjin | - city 1 Q148 | Tianjin | en Tianjin | ru Тяньцзинь | ja 天津 | zh 天津
third:paris | - city 1 Q142 | Paris | en Paris | ru Париж | kk Париж | kkl Parıj | ja パリ | zh 巴黎
third:london | - city 1 Q145 | London | en London | ru Лондон | kk Лондон | ja ロンドン
third:washington | - city 1 Q30 | Washington | en Washington, White House | ru Вашингтон, Белый дом | kk Вашингтон | ja ワシントン | zh 华盛顿
third:new-york | - city 1 Q30 | New York | en New York | ru Нью-Йорк | kk Нью-Йорк | ja ニューヨーク
third:rome | - city 1 Q38 | Rome | en Rome | ru Рим | ja ローマ
third:milan | - city 1 Q38 | Milan | en Milan | ru Милан | ja ミラノ
third:delhi | - city 1 Q668 | New Delhi | en New Delhi | ru Нью-Дели, Дели | ja ニューデリー
third:baku | - city 1 Q227 | Baku | en Baku | ru Баку | kk Баку | ja バクー
third:ankara | - city 1 Q43 | Ankara | en Ankara | ru Анкара | kk Анкара | ja アンカラ
third:istanbul | - city 1 Q43 | Istanbul | en Istanbul | ru Стамбул | kk Стамбул, Ыстанбұл | ja イスタンブール
third:mirziyoyev | - person 2 Q265 | Shavkat Mirziyoyev | en Mirziyoyev, Mirziyoev | ru Мирзиёев, Мирзиеев | kk Мирзиёев, Мірзиёев | ja ミルジヨエフ, ミルジヨーエフ | zh 米尔济约耶夫 | tr Mirziyoyev | uzc Мирзиёев
third:karimov | - person 2 Q265 | Islam Karimov | en Karimov
third:saidov | - person 2 Q265 | Bakhtiyor Saidov | en Saidov | ru Саидов
third:kamilov | - person 2 Q265 | Abdulaziz Kamilov | en Kamilov | ru Камилов | ja カミーロフ
third:japarov | - person 2 Q813 | Sadyr Japarov | en Japarov, Zhaparov | ru Жапаров | kk Жапаров | ja ジャパロフ | ky Жапаров
third:jeenbekov | - person 2 Q813 | Sooronbay Jeenbekov | en Jeenbekov | ru Жээнбеков
third:atambayev | - person 2 Q813 | Almazbek Atambayev | en Atambayev | ru Атамбаев
third:kulubaev | - person 2 Q813 | Jeenbek Kulubaev | en Kulubaev | ru Кулубаев
third:rahmon | - person 2 Q863 | Emomali Rahmon | en Rahmon, Rakhmon | ru Рахмон | kk Рахмон | ja ラフモン | tg Раҳмон
third:muhriddin | - person 2 Q863 | Sirojiddin Muhriddin | en Muhriddin | ru Мухриддин
third:berdimuhamedov | - person 2 Q874 | Serdar Berdimuhamedov | en Berdimuhamedov, Berdymukhamedov, Berdimuhamedow | ru Бердымухамедов, Бердымухаммедов | kk Бердімұхамедов | ja ベルディムハメドフ | tr Berdimuhamedow
third:meredov | - person 2 Q874 | Rashid Meredov | en Meredov | ru Мередов
third:khurelsukh | - person 2 Q711 | Ukhnaagiin Khurelsukh | en Khurelsukh | ru Хурэлсух | kk Хурэлсух, Хүрэлсүх | ja フレルスフ
third:battulga | - person 2 Q711 | Khaltmaagiin Battulga | en Battulga | ru Баттулга | ja バトトルガ
third:putin | - person 2 Q159 | Vladimir Putin | en Putin | ru Путин | kk Путин | ja プーチン | zh 普京
third:lavrov | - person 2 Q159 | Sergey Lavrov | en Lavrov | ru Лавров | kk Лавров | ja ラブロフ
third:mishustin | - person 2 Q159 | Mikhail Mishustin | en Mishustin | ru Мишустин
third:xi | - person 2 Q148 | Xi Jinping | en Xi Jinping | ru Си Цзиньпин | kk Си Цзиньпин | ja 習近平 | zh 习近平
third:wang-yi | - person 2 Q148 | Wang Yi | en Wang Yi | ru Ван И
third:yoon | - person 2 Q884 | Yoon Suk Yeol | en Yoon Suk Yeol, Yoon Suk-yeol | ru Юн Сок Ель | kk Юн Сок Ёль | ja 尹錫悦 | ko 윤석열
third:moon | - person 2 Q884 | Moon Jae-in | en Moon Jae-in | ru Мун Чжэ Ин | kk Мун Чжэ Ин | ja 文在寅 | ko 문재인
third:lee-jae-myung | - person 2 Q884 | Lee Jae-myung | en Lee Jae-myung, Lee Jae Myung | ru Ли Чжэ Мён | kk Ли Чжэ Мён | ja 李在明 | ko 이재명
third:park-geun-hye | - person 2 Q884 | Park Geun-hye | en Park Geun-hye
third:trump | - person 2 Q30 | Donald Trump | en Trump | ru Трамп | kk Трамп | ja トランプ | zh 特朗普
third:biden | - person 2 Q30 | Joe Biden | en Biden | ru Байден | kk Байден | ja バイデン
third:obama | - person 2 Q30 | Barack Obama | en Obama | ru Обама | ja オバマ
third:turkey-president | - person 2 Q43 | Recep Tayyip Erdogan | en Erdogan, Erdoğan | ru Эрдоган | kk Ердоған | ja エルドアン
third:rubio | - person 2 Q30 | Marco Rubio | en Marco Rubio, Rubio | ru Рубио | kk Рубио | ja ルビオ
third:blinken | - person 2 Q30 | Antony Blinken | en Blinken | ru Блинкен | kk Блинкен | ja ブリンケン
third:macron | - person 2 Q142 | Emmanuel Macron | en Macron | ru Макрон, Елисейский дворец, Елисейского дворца | kk Макрон | ja マクロン | zh 马克龙 | ko 마크롱
third:starmer | - person 2 Q145 | Keir Starmer | en Starmer | ru Стармер | ja スターマー
third:merz | - person 2 Q183 | Friedrich Merz | en Friedrich Merz | ru Мерц | kk Мерц | ja メルツ | de Merz
third:scholz | - person 2 Q183 | Olaf Scholz | en Scholz | ru Шольц | kk Шольц | ja ショルツ
third:steinmeier | - person 2 Q183 | Frank-Walter Steinmeier | en Steinmeier | ru Штайнмайер | ja シュタインマイヤー
third:meloni | - person 2 Q38 | Giorgia Meloni | en Meloni | ru Мелони | kk Мелони | ja メローニ
third:modi | - person 2 Q668 | Narendra Modi | en Narendra Modi, Modi | ru Нарендра Моди, Моди | kk Моди | ja モディ
third:zelensky | - person 2 Q212 | Volodymyr Zelensky | en Zelensky, Zelenskyy | ru Зеленский, Зеленского, Зеленским | kk Зеленский | ja ゼレンスキー
third:aliyev | - person 2 Q227 | Ilham Aliyev | en Ilham Aliyev, Aliyev | ru Ильхам Алиев, Алиев | kk Ильхам Әлиев, Әлиев | ja アリエフ
third:lukashenko | - person 2 Q184 | Alexander Lukashenko | en Lukashenko | ru Лукашенко | kk Лукашенко | ja ルカシェンコ
third:pashinyan | - person 2 Q399 | Nikol Pashinyan | en Pashinyan | ru Пашинян | ja パシニャン
third:orban | - person 2 Q28 | Viktor Orban | en Orban, Orbán | ru Орбан | kk Орбан | ja オルバン
third:von-der-leyen | - person 2 Q458 | Ursula von der Leyen | en von der Leyen | ru фон дер Ляйен | ja フォンデアライエン
third:shell | - organisation 1 Q145 | Shell | en Shell | ru Shell | kk Shell | ja シェル
third:eni | - organisation 1 Q38 | Eni | en Eni | ru Eni | kk Eni
third:exxon | - organisation 1 Q30 | ExxonMobil | en ExxonMobil, Exxon | ru ExxonMobil | kk ExxonMobil | ja エクソン
third:chevron | - organisation 1 Q30 | Chevron | en Chevron | ru Chevron | kk Chevron | ja シェブロン
third:total | - organisation 1 Q142 | TotalEnergies | en TotalEnergies | ru TotalEnergies | kk TotalEnergies | ja トタル
third:orano | - organisation 1 Q142 | Orano | en Orano, Areva | ru Orano, Орано | kk Orano, Орано | ja オラノ
third:cnpc | - organisation 1 Q148 | CNPC | en CNPC, PetroChina, Sinopec | ru CNPC, Sinopec | kk CNPC | ja 中国石油
third:cameco | - organisation 1 Q16 | Cameco | en Cameco | ru Cameco | kk Cameco | ja カメコ
third:rosatom | - organisation 1 Q159 | Rosatom | en Rosatom | ru Росатом | kk Росатом | ja ロスアトム
third:roscosmos | - organisation 1 Q159 | Roscosmos | en Roscosmos | ru Роскосмос | kk Роскосмос | ja ロスコスモス
third:lukoil | - organisation 1 Q159 | Lukoil | en Lukoil | ru Лукойл | kk Лукойл | ja ルクオイル
third:hyundai | - organisation 1 Q884 | Hyundai | en Hyundai | ru Hyundai, Хендай | kk Hyundai | ja 現代自動車 | ko 현대
third:samsung | - organisation 1 Q884 | Samsung | en Samsung | ru Samsung | kk Samsung | ja サムスン | ko 삼성
third:doosan | - organisation 1 Q884 | Doosan | en Doosan | ru Doosan | ko 두산
third:nasa | - organisation 1 Q30 | NASA | en NASA | ru НАСА, NASA | kk NASA | ja NASA, 米航空宇宙局
third:taliban | - organisation 1 Q889 | Taliban | en Taliban | ru талибан, талибы | kk талибан | ja タリバン
`;
